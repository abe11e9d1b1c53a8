import type { ForcedSubject, MongoAbility, MongoQuery } from '@casl/ability';

/** Every kind of record a rule can speak of. */
export const subjects = [
  'PressRelease',
  'Newsroom',
  'Task',
  'Comment',
  'File',
  'Job',
  'SavedView',
  'Membership',
  'Invitation',
  'Deputy',
  'Unit',
  'Organization',
  'OfficeNumber',
  'AuditEntry',
  'Notification',
] as const;
export type Subject = (typeof subjects)[number];

export const actions = [
  'read',
  'create',
  'update',
  'delete',
  'submit',
  'recall',
  'requestChanges',
  'revise',
  'approve',
  'reopen',
  'schedule',
  'unschedule',
  'publish',
  'withdraw',
  'restore',
  'translate',
  'export',
  'assign',
  'accept',
  'complete',
  'verify',
] as const;
export type Action = (typeof actions)[number];

type SubjectOrRow = Subject | ForcedSubject<Subject>;
export type Ability = MongoAbility<[Action, SubjectOrRow], MongoQuery>;
