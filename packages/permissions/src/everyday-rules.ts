import type { Rules } from './rules.ts';

/** What everybody of an organisation sees and does. */
export const worksHere: Rules = (can, { personId }) => {
  can('read', ['Membership', 'Unit', 'Organization', 'Topic']);
  can(['read', 'update'], 'Notification', { personId });
  can('read', 'Job', { createdById: personId });
  can(['read', 'create', 'delete'], 'SavedView', { personId });
  // What stands in it is what they may read in the rooms; its address for other programs is their own.
  can('read', 'Calendar');
  can(['read', 'create', 'update', 'delete'], 'CalendarSubscription', { personId });
};

/** Their own picture, and what they show as evidence: everybody but the auditor, who changes nothing. */
export const uploadsOwn: Rules = (can, { personId }) => {
  can('create', 'File');
  can(['read', 'update', 'delete'], 'File', { uploadedById: personId });
  can('setPicture', 'Membership', { personId });
};

export const doesTasks: Rules = (can, { personId, headedUnitIds, unitId }) => {
  const units = [...headedUnitIds, ...(unitId ? [unitId] : [])];
  can(['read', 'accept', 'complete'], 'Task', { ownerPersonId: personId });
  can(['read', 'accept', 'complete'], 'Task', { ownerUnitId: { $in: units } });
  can(['read', 'update', 'verify', 'assign'], 'Task', { createdById: personId });
};
