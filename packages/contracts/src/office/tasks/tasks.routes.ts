import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { DiscussedType } from '../comments/comments.routes.ts';
import { NewEvidence, NewTask, Task, TaskChange, TaskListItem, TaskOwner, UnitTasks } from './task.schema.ts';
import { TaskState } from './task.workflow.ts';

const room = 'tasks';
const base = '/api/organizations/:organizationId/tasks';
const closed = { additionalProperties: false } as const;

export const taskScopes = ['mine', 'unit', 'asked', 'all'] as const;
export type TaskScope = (typeof taskScopes)[number];
export const taskSorts = ['dueAt', '-createdAt', '-updatedAt', 'title'] as const;
export type TaskSort = (typeof taskSorts)[number];

const filters = {
  /** mine: the person's own · unit: of the units they head or belong to · asked: what they asked for · all they may read */
  scope: Type.Optional(Type.Enum([...taskScopes])),
  state: Type.Optional(TaskState),
  /** still owed: open, accepted or returned */
  owed: Type.Optional(Type.Boolean()),
  overdue: Type.Optional(Type.Boolean()),
  subjectType: Type.Optional(DiscussedType),
  subjectId: Type.Optional(Uuid),
  q: Type.Optional(cleanText({ max: 200 })),
};

export const TaskListQuery = Type.Object(
  { ...filters, sort: Type.Optional(Type.Enum([...taskSorts])), ...pageQuery },
  closed,
);
export type TaskListQuery = Type.Static<typeof TaskListQuery>;

const notInState = ['task-not-in-state', 'stale-version'];
const step = <B extends Type.TSchema>(
  verb: string,
  operationId: string,
  summary: string,
  body: B,
  problems: string[] = [],
) =>
  defineRoute({
    method: 'POST',
    url: `${base}/:id/${verb}`,
    operationId,
    room,
    summary,
    problems: [...notInState, ...problems],
    params: RecordParams,
    body,
    answer: Task,
  });
const plainStep = Type.Object({ version: Version }, closed);
const reasonedStep = Type.Object({ version: Version, reason: cleanText({ min: 1, max: 2000 }) }, closed);

export const tasksRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listTasks',
    room,
    summary: 'A page of the tasks one may see',
    params: OrganizationParams,
    query: TaskListQuery,
    answer: pageOf(TaskListItem),
  }),
  count: defineRoute({
    method: 'GET',
    url: `${base}/count`,
    operationId: 'countTasks',
    room,
    summary: 'How much is owed: mine, of my units, and what I asked for',
    params: OrganizationParams,
    answer: Type.Object({ mine: Type.Integer(), unit: Type.Integer(), asked: Type.Integer(), overdue: Type.Integer() }),
  }),
  unit: defineRoute({
    method: 'GET',
    url: `${base}/unit`,
    operationId: 'listUnitTasks',
    room,
    summary: 'All tasks of one’s units from all records: late, today, the next seven days, later, done lately',
    params: OrganizationParams,
    answer: UnitTasks,
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getTask',
    room,
    summary: 'One task with all that its page shows',
    params: RecordParams,
    answer: Task,
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createTask',
    room,
    summary: 'Ask for a piece of work, on a record or by itself',
    problems: ['task-owner-not-possible', 'task-due-in-past', 'task-escalation-invalid'],
    params: OrganizationParams,
    body: NewTask,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateTask',
    room,
    summary: 'Change what is asked for',
    problems: [...notInState, 'task-due-in-past', 'task-escalation-invalid'],
    params: RecordParams,
    body: TaskChange,
    answer: Task,
  }),
  assign: step(
    'assign',
    'assignTask',
    'Give it to a person or a unit',
    Type.Object({ version: Version, owner: TaskOwner }, closed),
    ['task-owner-not-possible'],
  ),
  accept: step('accept', 'acceptTask', 'Take it on; a task of a unit becomes the task of who accepts it', plainStep),
  decline: step('decline', 'declineTask', 'Say why it cannot be taken on; it returns to who asked', reasonedStep),
  pause: step('pause', 'pauseTask', 'Let its deadline stand still', reasonedStep, ['task-not-pausable']),
  resume: step('resume', 'resumeTask', 'Let its deadline go on, as much later as it stood still', plainStep, [
    'task-not-paused',
  ]),
  complete: step('complete', 'completeTask', 'Say that it is done', plainStep),
  verify: step('verify', 'verifyTask', 'Confirm that it was done as asked', plainStep, ['not-own-work']),
  sendBack: step('send-back', 'sendBackTask', 'Return it, saying what is missing', reasonedStep),
  tick: step(
    'tick',
    'tickTask',
    'Tick a line of the checklist, or take the tick back',
    Type.Object({ version: Version, itemId: Uuid, done: Type.Boolean() }, closed),
  ),
  addEvidence: step(
    'evidence',
    'addTaskEvidence',
    'Show that it was done: a sentence, a link or a file',
    Type.Object({ version: Version, evidence: NewEvidence }, closed),
    ['task-evidence-invalid'],
  ),
  remove: defineRoute({
    method: 'DELETE',
    url: `${base}/:id`,
    operationId: 'deleteTask',
    room,
    summary: 'Put it into the bin for 30 days',
    problems: ['stale-version'],
    params: RecordParams,
    query: Type.Object({ version: Version }, closed),
    status: 204,
  }),
  restore: step('restore', 'restoreTask', 'Take it out of the bin', plainStep),
};
