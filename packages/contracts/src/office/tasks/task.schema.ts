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
import { EscalationStep, EscalationSteps } from './escalation.schema.ts';
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
  /** working days that did not count because the task stood still; absent where it never did */
  pauses: Type.Optional(Type.Array(Type.Object({ id: Uuid, days: Type.Array(PlainDate) }))),
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
    /** the organisation's steps where none are given */
    escalation: Type.Optional(EscalationSteps),
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
    /** null: the organisation's steps again */
    escalation: Type.Optional(nullable(EscalationSteps)),
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
  /** since when its deadline stands still */
  pausedAt: nullable(Instant),
  checklistDone: Type.Integer(),
  checklistTotal: Type.Integer(),
  createdAt: Instant,
  updatedAt: Instant,
  version: Version,
});
export type TaskListItem = Type.Static<typeof TaskListItem>;

/** Why, by whom and from when until when a deadline stood still. */
export const TaskPause = Type.Object({
  id: Uuid,
  reason: Type.String(),
  pausedBy: PersonRef,
  pausedAt: Instant,
  resumedBy: nullable(PersonRef),
  resumedAt: nullable(Instant),
});
export type TaskPause = Type.Static<typeof TaskPause>;

export const Task = Type.Object({
  ...TaskListItem.properties,
  description: Type.String(),
  dueRule: nullable(DueRule),
  checklist: Type.Array(ChecklistItem),
  evidence: Type.Array(Evidence),
  /** why it was returned, when it was */
  returnReason: nullable(Type.String()),
  /** why it was declined and by whom, when it was */
  declined: nullable(Type.Object({ reason: Type.String(), by: PersonRef })),
  pauses: Type.Array(TaskPause),
  /** the steps that hold for it */
  escalation: Type.Array(
    Type.Object({
      ...EscalationStep.properties,
      /** when it will be told or was told; null where nothing is due */
      firesAt: nullable(Instant),
      toldAt: nullable(Instant),
    }),
  ),
  /** whether these are its own steps or the organisation's */
  ownEscalation: Type.Boolean(),
  /** title of the record it belongs to, for those who may read that record */
  subjectTitle: nullable(Type.String()),
  deletedAt: nullable(Instant),
  allowedActions: Type.Array(AllowedAction),
});
export type Task = Type.Static<typeof Task>;

/** What is due together, for a unit that looks at its work. */
export const taskGroups = ['overdue', 'today', 'week', 'later', 'undated', 'done'] as const;
export type TaskGroup = (typeof taskGroups)[number];

export const UnitTask = Type.Object({
  ...TaskListItem.properties,
  /** title of the record it belongs to, for those who may read that record */
  subjectTitle: nullable(Type.String()),
  allowedActions: Type.Array(AllowedAction),
});
export type UnitTask = Type.Static<typeof UnitTask>;

export const UnitTasks = Type.Object({
  groups: Type.Array(
    Type.Object({ group: Type.Enum([...taskGroups]), count: Type.Integer(), items: Type.Array(UnitTask) }),
  ),
});
export type UnitTasks = Type.Static<typeof UnitTasks>;
