import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import type { Role } from '@ravabet/contracts';
import type { Ability, Action, Conditions } from './ability.ts';
import type { Actor } from './actor.ts';
import { auditor } from './auditor-rules.ts';
import { doesTasks, uploadsOwn, worksHere } from './everyday-rules.ts';
import { keepsRecipients, preparesDispatches, reachesPublic } from './newsdesk-rules.ts';
import {
  approvesGifts,
  approvesVisits,
  books,
  keepsGuests,
  keepsOccasions,
  keepsProtocol,
  keepsResources,
  keepsVisits,
  readsGuests,
  readsOccasions,
  seesBookings,
  takesPartInVisits,
  approvesEvents,
  coversEvents,
  plansEvents,
  readsEvents,
  seesEvents,
} from './protocol-rules.ts';
import type { Can, Rules } from './rules.ts';
import { asksForSupport, givesSupport } from './support-rules.ts';

const writing: Action[] = [
  'create',
  'update',
  'submit',
  'recall',
  'revise',
  'translate',
  'delete',
  'restore',
  'export',
];

const readsPublished: Rules = (can) => {
  can('read', 'PressRelease', { state: 'published' });
  can('export', 'PressRelease', { state: 'published' });
};

const discusses: Rules = (can, { personId }) => {
  can(['read', 'create'], 'Comment');
  can(['update', 'delete'], 'Comment', { authorId: personId });
};

const readsFiles: Rules = (can) => {
  can('read', 'File');
};

/** Whoever answers for a figure confirms and changes it, also outside of the office. */
const keepsOwnFigures: Rules = (can, { personId, headedUnitIds }) => {
  can(['read', 'update'], 'Fact', { ownerPersonId: personId });
  can(['read', 'update'], 'Fact', { ownerUnitId: { $in: headedUnitIds } });
};

const prOfficer: Rules = (can, actor) => {
  givesSupport(can, actor);
  books(can, actor);
  keepsVisits(can, actor);
  can(['read', ...writing, 'correct'], 'PressRelease');
  can(['read', 'update', 'submit', 'recall', 'giveUp'], 'Correction');
  can(['read', 'create'], 'Task');
  can(['read', 'create', 'update', 'export'], ['Fact', 'Campaign']);
  discusses(can, actor);
  readsFiles(can, actor);
  can('read', ['OfficeNumber', 'Newsroom', 'Channel', 'PublishingFreeze']);
  can(['read', 'create', 'update', 'submit', 'recall', 'confirm', 'delete', 'restore'], 'SocialPost');
  can(['read', 'create', 'update'], 'ArchiveImport');
  can('read', ['OfficeNumber', 'Newsroom', 'Boilerplate', 'StyleRule']);
  can(['read', 'create', 'update', 'delete'], ['PressContact', 'PressEvent']);
  keepsRecipients(can, actor);
  preparesDispatches(can, actor);
  reachesPublic(can, actor);
  readsOccasions(can, actor);
  keepsGuests(can, actor);
  coversEvents(can, actor);
};

const prManager: Rules = (can, actor) => {
  prOfficer(can, actor);
  keepsResources(can, actor);
  approvesVisits(can, actor);
  can(['create', 'update', 'archive', 'restore'], 'SupportService');
  // a late request waits for this yes
  can('approve', 'SupportRequest');
  keepsOccasions(can, actor);
  keepsProtocol(can, actor);
  approvesGifts(can, actor);
  approvesEvents(can, actor);
  can('update', 'LunarMonth');
  can(['requestChanges', 'reopen', 'schedule', 'unschedule', 'publish', 'overrideEmbargo', 'withdraw'], 'PressRelease');
  can(['requestChanges', 'reopen', 'publish'], 'Correction');
  can('read', 'ApprovalTime');
  can('export', 'NewsroomSubscriber');
  can(['approve', 'requestChanges', 'reopen', 'schedule', 'unschedule', 'publish'], 'SocialPost');
  can(['create', 'update'], 'Channel');
  // One button stops everything scheduled.
  can(['create', 'delete'], 'PublishingFreeze');
  can('delete', 'ArchiveImport');
  can(['update', 'assign', 'verify', 'delete'], 'Task');
  can(['delete', 'restore'], 'Fact');
  can(['update', 'delete'], ['Comment', 'File']);
  can(['create', 'update', 'delete'], ['Membership', 'Invitation', 'Deputy', 'Unit']);
  can(['suspend', 'setPicture'], 'Membership');
  can('read', ['Invitation', 'Deputy', 'AuditEntry', 'Job']);
  can('update', ['Organization', 'Newsroom']);
  // what the public sees
  can('publish', ['PressContact', 'PressEvent']);
  can(['send', 'resume', 'cancel', 'resend'], 'Dispatch');
  can('lift', 'Suppression');
  can(['create', 'update'], ['Topic', 'Boilerplate']);
  can(['create', 'update', 'delete'], 'StyleRule');
};

const head: Rules = (can, actor) => {
  seesBookings(can, actor);
  approvesVisits(can, actor);
  can('readPrivate', 'Booking');
  can('read', 'SupportService');
  can(['read', 'export'], 'SupportRequest');
  can(['read', 'export', 'requestChanges', 'overrideEmbargo'], 'PressRelease');
  can('read', 'ArchiveImport');
  can(['read', 'requestChanges'], 'Correction');
  can('read', 'ApprovalTime');
  can(['read', 'export'], ['Fact', 'Campaign']);
  can('read', [
    'Task',
    'File',
    'OfficeNumber',
    'Newsroom',
    'PressContact',
    'PressEvent',
    'AuditEntry',
    'Deputy',
    'Invitation',
    'Job',
  ]);
  can('read', ['Boilerplate', 'StyleRule']);
  can(['create', 'verify'], 'Task');
  can('read', ['SocialPost', 'Channel', 'PublishingFreeze']);
  can(['create', 'delete'], 'PublishingFreeze');
  can('read', ['Recipient', 'RecipientList', 'EmbargoLink', 'Dispatch', 'Suppression']);
  readsOccasions(can, actor);
  readsGuests(can, actor);
  can('readPrivate', 'Guest');
  can('export', 'Gift');
  seesEvents(can, actor);
  discusses(can, actor);
  can('read', ['PressQuestion', 'NewsroomStatistics', 'NewsroomSubscriber']);
};

const administrator: Rules = (can) => {
  can(['create', 'read', 'update', 'delete'], ['Membership', 'Invitation', 'Deputy', 'Unit', 'Organization']);
  can(['suspend', 'setPicture'], 'Membership');
  can('read', ['AuditEntry', 'Job']);
  // stops the work of others, and decides about what failed for good
  can('update', 'Job');
  can(['read', 'update'], 'LunarMonth');
};

const rulesOfRole: Record<Role, Rules> = {
  'pr-officer': prOfficer,
  'pr-manager': prManager,
  'protocol-officer': (can, actor) => {
    readsPublished(can, actor);
    readsFiles(can, actor);
    discusses(can, actor);
    keepsOwnFigures(can, actor);
    can('read', ['Fact', 'Campaign']);
    can(['read', 'create'], 'Task');
    keepsResources(can, actor);
    keepsVisits(can, actor);
    givesSupport(can, actor);
    keepsOccasions(can, actor);
    keepsProtocol(can, actor);
    plansEvents(can, actor);
    // What is discussed is what they may read: the comments' room asks the record's own room.
    discusses(can, actor);
  },
  analyst: (can, actor) => {
    readsPublished(can, actor);
    seesBookings(can, actor);
    readsOccasions(can, actor);
    readsEvents(can, actor);
    can(['read', 'create', 'update', 'export'], 'Fact');
    can(['read', 'export'], 'Campaign');
    can(['read', 'export'], 'NewsroomStatistics');
  },
  'department-head': (can, actor) => {
    readsPublished(can, actor);
    seesBookings(can, actor);
    asksForSupport(can, actor);
    keepsOwnFigures(can, actor);
    readsOccasions(can, actor);
    readsEvents(can, actor);
    // What is discussed is what they may read: the comments' room asks the record's own room.
    discusses(can, actor);
  },
  spokesperson: (can, actor) => {
    readsPublished(can, actor);
    seesBookings(can, actor);
    keepsOwnFigures(can, actor);
    can('read', ['Fact', 'Campaign']);
    readsOccasions(can, actor);
    readsEvents(can, actor);
  },
  head,
  'council-member': readsPublished,
  administrator,
  auditor,
};

/** Roles whose decision an approval step can wait for. */
export function decidingRoles(actor: Actor): Role[] {
  return [...new Set([...actor.roles, ...actor.deputyFor.flatMap((absent) => absent.roles)])];
}

/** People whose steps this person may decide: the own ones, and those of whom they stand in for. */
export const decidingPersons = ({ personId, deputyFor }: Actor): string[] => [
  personId,
  ...deputyFor.map((absent) => absent.personId),
];

/** Units whose head's steps this person may decide. */
export const decidingUnits = ({ headedUnitIds, deputyFor }: Actor): string[] => [
  ...headedUnitIds,
  ...deputyFor.flatMap((absent) => absent.headedUnitIds ?? []),
];

/** Every role on one screen. An actor without a role has an empty ability: an account without membership sees nothing. */
export function rulesFor(actor: Actor): Ability {
  const builder = new AbilityBuilder<Ability>(createMongoAbility);
  const can = builder.can as unknown as Can;
  const cannot = builder.cannot as unknown as (...rule: Parameters<Can>) => { because: (reason: string) => void };
  if (actor.roles.length > 0) {
    worksHere(can, actor);
    if (!actor.roles.every((role) => role === 'auditor')) {
      doesTasks(can, actor);
      uploadsOwn(can, actor);
    }
  }
  for (const role of actor.roles) rulesOfRole[role](can, actor);
  if (actor.roles.length > 0) {
    const decides = (waiting: Conditions) =>
      can(['read', 'approve', 'requestChanges'], ['PressRelease', 'Correction'], waiting);
    decides({ waitsForRole: { $in: decidingRoles(actor) } });
    decides({ waitsForPersonId: { $in: decidingPersons(actor) } });
    decides({ waitsForUnitId: { $in: decidingUnits(actor) } });
    if (!actor.roles.every((role) => role === 'auditor')) takesPartInVisits(can, actor.personId, decidingUnits(actor));
    // Whoever decided sees what became of it.
    can('read', ['PressRelease', 'Correction'], { deciderIds: actor.personId });
  }
  if (!actor.selfApproval) {
    cannot('approve', ['PressRelease', 'Correction'], { contributorIds: actor.personId }).because('not-own-work');
    cannot('approve', 'Visit', { createdById: actor.personId }).because('not-own-work');
    cannot('approve', 'SocialPost', { contributorIds: actor.personId }).because('not-own-work');
    cannot('approve', 'Gift', { createdById: actor.personId }).because('not-own-work');
  }
  return builder.build();
}
