import * as Type from 'typebox';
import {
  AllowedAction,
  cleanText,
  Instant,
  LocalizedText,
  nullable,
  PlainDate,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { DiscussedType } from '../comments/comments.routes.ts';
import { TaskState } from './task.workflow.ts';

const closed = { additionalProperties: false } as const;
const PersonRef = Type.Object({ id: Uuid, name: Type.String() });
const Names = Type.Partial(LocalizedText, {});

/** Due at an instant, or so many working days after a day (today unless said). */
export const Due = Type.Union([
  Type.Object({ at: Instant }, closed),
  Type.Object({ workingDays: Type.Integer({ minimum: 1, maximum: 250 }), from: Type.Optional(PlainDate) }, closed),
]);
export type Due = Type.Static<typeof Due>;

/** Why a deadline falls on its day: the days that did not count, by name. */
export const DueRule = Type.Object({
  workingDays: Type.Integer(),
  from: PlainDate,
  date: PlainDate,
  skipped: Type.Array(
    Type.Object({
      date: PlainDate,
      reason: Type.Enum(['weekend', 'holiday']),
      name: Names,
      expected: Type.Optional(Type.Boolean()),
    }),
  ),
});
export type DueRule = Type.Static<typeof DueRule>;

export const ChecklistItem = Type.Object(
  { id: Uuid, text: cleanText({ min: 1, max: 300 }), done: Type.Boolean() },
  closed,
);
export type ChecklistItem = Type.Static<typeof ChecklistItem>;
const checklist = Type.Array(ChecklistItem, { maxItems: 50 });

/** A person or a unit, not both; neither leaves it with nobody yet. */
export const TaskOwner = Type.Union([Type.Object({ personId: Uuid }, closed), Type.Object({ unitId: Uuid }, closed)]);
export type TaskOwner = Type.Static<typeof TaskOwner>;

export const NewTask = Type.Object(
  {
    id: Type.Optional(Uuid),
    title: cleanText({ min: 1, max: 300 }),
    description: Type.Optional(cleanText({ max: 5000 })),
    subject: Type.Optional(Type.Object({ type: DiscussedType, id: Uuid }, closed)),
    owner: Type.Optional(TaskOwner),
    due: Type.Optional(Due),
    checklist: Type.Optional(checklist),
  },
  closed,
);
export type NewTask = Type.Static<typeof NewTask>;

export const TaskChange = Type.Object(
  {
    version: Version,
    title: Type.Optional(cleanText({ min: 1, max: 300 })),
    description: Type.Optional(cleanText({ max: 5000 })),
    due: Type.Optional(nullable(Due)),
    checklist: Type.Optional(checklist),
  },
  closed,
);
export type TaskChange = Type.Static<typeof TaskChange>;

export const NewEvidence = Type.Union([
  Type.Object({ kind: Type.Literal('text'), text: cleanText({ min: 1, max: 5000 }) }, closed),
  Type.Object(
    { kind: Type.Literal('link'), text: Type.String({ format: 'uri', maxLength: 2000, pattern: '^https?://' }) },
    closed,
  ),
  Type.Object({ kind: Type.Literal('file'), fileId: Uuid, text: Type.Optional(cleanText({ max: 300 })) }, closed),
]);
export type NewEvidence = Type.Static<typeof NewEvidence>;

export const Evidence = Type.Object({
  id: Uuid,
  kind: Type.Enum(['text', 'link', 'file']),
  text: Type.String(),
  file: nullable(Type.Object({ id: Uuid, name: Type.String(), url: Type.String() })),
  createdBy: PersonRef,
  createdAt: Instant,
});
export type Evidence = Type.Static<typeof Evidence>;

export const TaskListItem = Type.Object({
  id: Uuid,
  title: Type.String(),
  state: TaskState,
  subject: nullable(Type.Object({ type: Type.String(), id: Uuid })),
  ownerPerson: nullable(PersonRef),
  ownerUnit: nullable(Type.Object({ id: Uuid, names: Names })),
  createdBy: PersonRef,
  dueAt: nullable(Instant),
  /** by the database's clock */
  overdue: Type.Boolean(),
  checklistDone: Type.Integer(),
  checklistTotal: Type.Integer(),
  createdAt: Instant,
  updatedAt: Instant,
  version: Version,
});
export type TaskListItem = Type.Static<typeof TaskListItem>;

export const Task = Type.Object({
  ...TaskListItem.properties,
  description: Type.String(),
  dueRule: nullable(DueRule),
  checklist: Type.Array(ChecklistItem),
  evidence: Type.Array(Evidence),
  /** why it was returned, when it was */
  returnReason: nullable(Type.String()),
  /** title of the record it belongs to, for those who may read that record */
  subjectTitle: nullable(Type.String()),
  deletedAt: nullable(Instant),
  allowedActions: Type.Array(AllowedAction),
});
export type Task = Type.Static<typeof Task>;
