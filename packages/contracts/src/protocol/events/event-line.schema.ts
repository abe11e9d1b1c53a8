import * as Type from 'typebox';
import { cleanText, Instant, LocalizedText, nullable, Uuid, Version } from '../../kernel/index.ts';
import { TaskState } from '../../office/tasks/index.ts';

const closed = { additionalProperties: false } as const;
const PersonRef = Type.Object({ id: Uuid, name: Type.String() });
const UnitRef = Type.Object({ id: Uuid, names: Type.Partial(LocalizedText) });
const Money = Type.Integer({ minimum: 0, maximum: 1_000_000_000_000_000 });
const Degree = Type.Integer({ minimum: 1, maximum: 5 });

export const eventParts = [
  'programme',
  'run-sheet',
  'speaker',
  'coverage',
  'committee',
  'cost',
  'sponsor',
  'risk',
] as const;
export const EventPart = Type.Enum([...eventParts]);
export type EventPart = (typeof eventParts)[number];

export const eventLineStatuses = ['asked', 'agreed', 'declined', 'paid'] as const;
export const EventLineStatus = Type.Enum([...eventLineStatuses]);
export type EventLineStatus = (typeof eventLineStatuses)[number];

/** What may stand in a line beside its title and note. */
export const eventLineFields = [
  'startsAt',
  'endsAt',
  'dueAt',
  'place',
  'who',
  'personId',
  'unitId',
  'planned',
  'spent',
  'status',
  'likelihood',
  'effect',
] as const;
export type EventLineField = (typeof eventLineFields)[number];

/** Which of them belong to which part, in the order in which they are asked; and those without which the line says nothing. */
export const fieldsOfPart: Record<EventPart, { has: readonly EventLineField[]; needs: readonly EventLineField[] }> = {
  programme: { has: ['startsAt', 'endsAt', 'place', 'who', 'unitId'], needs: ['startsAt', 'endsAt'] },
  'run-sheet': { has: ['startsAt', 'endsAt', 'place', 'who', 'personId'], needs: ['startsAt'] },
  speaker: { has: ['who', 'status'], needs: [] },
  coverage: { has: ['startsAt', 'endsAt', 'place', 'personId', 'dueAt'], needs: [] },
  committee: { has: ['personId', 'unitId', 'who', 'dueAt'], needs: [] },
  cost: { has: ['who', 'planned', 'spent'], needs: ['planned'] },
  sponsor: { has: ['planned', 'spent', 'status'], needs: [] },
  risk: { has: ['likelihood', 'effect', 'personId'], needs: ['likelihood', 'effect'] },
};
/** A line of these with somebody responsible is a task of theirs, once the event is approved. */
export const partsWithTasks = ['programme', 'coverage', 'committee'] as const satisfies readonly EventPart[];

const said = {
  title: cleanText({ min: 1, max: 300 }),
  note: Type.Optional(cleanText({ max: 3000 })),
  startsAt: Type.Optional(nullable(Instant)),
  endsAt: Type.Optional(nullable(Instant)),
  /** of a coverage line: when the newsroom has it */
  dueAt: Type.Optional(nullable(Instant)),
  place: Type.Optional(cleanText({ max: 300 })),
  /** the speaker, the supplier, the members: people without an account */
  who: Type.Optional(cleanText({ max: 300 })),
  personId: Type.Optional(nullable(Uuid)),
  unitId: Type.Optional(nullable(Uuid)),
  /** in rials */
  planned: Type.Optional(nullable(Money)),
  spent: Type.Optional(nullable(Money)),
  status: Type.Optional(nullable(EventLineStatus)),
  likelihood: Type.Optional(nullable(Degree)),
  effect: Type.Optional(nullable(Degree)),
};
export const NewEventLine = Type.Object({ id: Uuid, part: EventPart, ...said }, closed);
export type NewEventLine = Type.Static<typeof NewEventLine>;
/** The line as it is to stand from now on: what is not said is empty. */
export const EventLineChange = Type.Object({ version: Version, ...said }, closed);
export type EventLineChange = Type.Static<typeof EventLineChange>;

/** Two at once in one place, or one person in two. */
const Clash = Type.Object({
  kind: Type.Enum(['place', 'person']),
  title: Type.String(),
  /** set when it is another event's */
  eventId: nullable(Uuid),
});
export type EventClash = Type.Static<typeof Clash>;

export const EventLine = Type.Object({
  id: Uuid,
  part: EventPart,
  title: Type.String(),
  note: Type.String(),
  startsAt: nullable(Instant),
  endsAt: nullable(Instant),
  dueAt: nullable(Instant),
  place: Type.String(),
  who: Type.String(),
  person: nullable(PersonRef),
  unit: nullable(UnitRef),
  planned: nullable(Money),
  spent: nullable(Money),
  status: nullable(EventLineStatus),
  likelihood: nullable(Degree),
  effect: nullable(Degree),
  task: nullable(Type.Object({ id: Uuid, state: TaskState, reason: nullable(Type.String()) })),
  clashes: Type.Array(Clash),
  version: Version,
});
export type EventLine = Type.Static<typeof EventLine>;
