import { readsGuests, seesEvents } from './protocol-rules.ts';
import type { Rules } from './rules.ts';

/** Reads everything, changes nothing. */
export const auditor: Rules = (can, actor) => {
  readsGuests(can, actor);
  can('export', 'Gift');
  seesEvents(can, actor);
  can('read', [
    'PressRelease',
    'ArchiveImport',
    'Correction',
    'ApprovalTime',
    'Fact',
    'Campaign',
    'Newsroom',
    'NewsroomStatistics',
    'NewsroomSubscriber',
    'PressQuestion',
    'PressContact',
    'PressEvent',
    'Task',
    'Comment',
    'File',
    'Job',
    'Membership',
    'Invitation',
    'Deputy',
    'Unit',
    'Organization',
    'OfficeNumber',
    'AuditEntry',
    'SocialPost',
    'Channel',
    'PublishingFreeze',
    'Boilerplate',
    'StyleRule',
    'Recipient',
    'RecipientList',
    'EmbargoLink',
    'Dispatch',
    'Suppression',
    'Resource',
    'Booking',
    'SupportRequest',
    'SupportService',
    'Occasion',
    'LunarMonth',
    'Visit',
    'HospitalZone',
    'ZoneConsent',
  ]);
  can('export', ['SupportRequest', 'Visit']);
  can('readPrivate', 'Booking');
  can('export', ['PressRelease', 'Fact', 'Campaign', 'Recipient', 'EmbargoLink', 'Dispatch']);
};
