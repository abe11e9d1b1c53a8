import * as Type from 'typebox';
import { Instant, LocalizedText, nullable, Uuid } from '../../kernel/index.ts';

/** Of the requests that came in a time, for one service or one unit. */
const SupportFigure = Type.Object({
  id: Uuid,
  names: Type.Partial(LocalizedText),
  count: Type.Integer(),
  declined: Type.Integer(),
  withdrawn: Type.Integer(),
  delivered: Type.Integer(),
  /** median hours from asking to the first delivery that was not sent back; null when nothing was delivered */
  leadHours: nullable(Type.Number()),
  /** delivered until the promised time, of all delivered; 0 to 1 */
  onTimeShare: nullable(Type.Number()),
  /** mean of 1 to 5 */
  rating: nullable(Type.Number()),
  ratings: Type.Integer(),
});
export type SupportFigure = Type.Static<typeof SupportFigure>;

export const SupportFigures = Type.Object({
  byService: Type.Array(SupportFigure),
  byUnit: Type.Array(SupportFigure),
});
export type SupportFigures = Type.Static<typeof SupportFigures>;

/** How much somebody of the office has on their hands. */
export const SupportLoad = Type.Object({
  id: Uuid,
  name: Type.String(),
  /** requests that they promised and have not delivered */
  open: Type.Integer(),
  overdue: Type.Integer(),
  /** owed tasks of any record */
  tasks: Type.Integer(),
  nextPromisedAt: nullable(Instant),
});
export type SupportLoad = Type.Static<typeof SupportLoad>;
