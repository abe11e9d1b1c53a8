import type { ForcedSubject, MongoAbility } from '@casl/ability';

/** Every kind of record a rule can speak of. */
export const subjects = [
  'PressRelease',
  'ArchiveImport',
  'Correction',
  'ApprovalTime',
  'Topic',
  'Boilerplate',
  'StyleRule',
  'Newsroom',
  'NewsroomStatistics',
  'NewsroomSubscriber',
  'PressQuestion',
  'PressContact',
  'PressEvent',
  'Recipient',
  'RecipientList',
  'EmbargoLink',
  'Dispatch',
  'Suppression',
  'Task',
  'Comment',
  'File',
  'Job',
  'SavedView',
  'Calendar',
  'CalendarSubscription',
  'Membership',
  'Invitation',
  'Deputy',
  'Unit',
  'Organization',
  'OfficeNumber',
  'AuditEntry',
  'Notification',
  'SocialPost',
  'Channel',
  'PublishingFreeze',
  'Fact',
  'Campaign',
  'Resource',
  'Booking',
  'SupportRequest',
  'SupportService',
  'Occasion',
  'LunarMonth',
  'Guest',
  'RefusalEntry',
  'ProtocolRank',
  'Visit',
  'HospitalZone',
  'ZoneConsent',
  'Gift',
  'GiftCeiling',
  'Event',
  'EventRegistration',
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
  'confirm',
  'overrideEmbargo',
  'correct',
  'giveUp',
  'restore',
  'archive',
  'revoke',
  'translate',
  'export',
  'assign',
  'answer',
  'close',
  'accept',
  'complete',
  'verify',
  'suspend',
  'setPicture',
  'send',
  'pause',
  'resume',
  'cancel',
  'readPrivate',
  'resend',
  'lift',
  'checkIn',
  'cover',
] as const;
export type Action = (typeof actions)[number];

/** The facts of a row that rules look at. A row without one of them is judged as not having it. */
export interface Facts {
  personId?: string | null;
  createdById?: string | null;
  authorId?: string | null;
  uploadedById?: string | null;
  ownerPersonId?: string | null;
  ownerUnitId?: string | null;
  contributorIds?: string[];
  state?: string;
  waitsForRole?: string | null;
  deciderIds?: string[];
  waitsForPersonId?: string | null;
  waitsForUnitId?: string | null;
  /** people and units that have a part in it without owning it */
  involvedPersonIds?: string[];
  involvedUnitIds?: string[];
}

/** A condition of a rule: a fact equals a value (or contains it, for a list), or is one of several. */
export type Conditions = { readonly [F in keyof Facts]?: string | { readonly $in: readonly string[] } };

type SubjectOrRow = Subject | (Facts & ForcedSubject<Subject>);
export type Ability = MongoAbility<[Action, SubjectOrRow]>;
