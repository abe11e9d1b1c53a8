import type { Rules } from './rules.ts';

/** Whom the office writes to, and who reads before everybody does. */
export const keepsRecipients: Rules = (can) => {
  can(['read', 'create', 'update', 'archive', 'restore', 'export'], ['Recipient', 'RecipientList']);
  can(['read', 'create', 'revoke', 'export'], 'EmbargoLink');
};

/** What is sent is prepared by officers and confirmed by managers; both stop it when something is wrong. */
export const preparesDispatches: Rules = (can) => {
  can(['read', 'create', 'update', 'delete', 'pause', 'export'], 'Dispatch');
  can(['read', 'create'], 'Suppression');
};

/** What journalists ask in the newsroom, who answers, and how many people all of it reaches. */
export const reachesPublic: Rules = (can) => {
  can(['read', 'assign', 'answer', 'close'], 'PressQuestion');
  can('read', ['NewsroomStatistics', 'NewsroomSubscriber']);
  can('export', 'NewsroomStatistics');
};
