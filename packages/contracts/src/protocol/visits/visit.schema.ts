import * as Type from 'typebox';
import { cleanText, Instant, Uuid, Version } from '../../kernel/index.ts';
import { VisitState } from './visit.workflow.ts';

export const NewVisit = Type.Object({ title: cleanText({ min: 1, max: 300 }) }, { additionalProperties: false });
export type NewVisit = Type.Static<typeof NewVisit>;

export const VisitListItem = Type.Object({
  id: Uuid,
  state: VisitState,
  title: Type.String(),
  createdAt: Instant,
  version: Version,
});
export type VisitListItem = Type.Static<typeof VisitListItem>;
