import * as Type from 'typebox';
import { cleanText, Instant, nullable, Uuid } from '../../kernel/index.ts';
import { PersonRef } from './visit.schema.ts';

const closed = { additionalProperties: false } as const;

/** Something promised to a guest, or to all of them; somebody of the house, or a unit, keeps it. */
export const NewVisitPromise = Type.Object(
  {
    id: Uuid,
    text: cleanText({ min: 1, max: 1000 }),
    /** to whom; null: to the delegation */
    participantId: nullable(Uuid),
    owner: Type.Union([Type.Object({ personId: Uuid }, closed), Type.Object({ unitId: Uuid }, closed)]),
    dueAt: nullable(Instant),
  },
  closed,
);
export type NewVisitPromise = Type.Static<typeof NewVisitPromise>;

export const VisitPromise = Type.Object({
  id: Uuid,
  text: Type.String(),
  participantId: nullable(Uuid),
  task: Type.Object({ id: Uuid, state: Type.String(), dueAt: nullable(Instant), owner: Type.String() }),
  createdBy: PersonRef,
  createdAt: Instant,
});
export type VisitPromise = Type.Static<typeof VisitPromise>;
