import type { Action } from './ability.ts';
import type { Rules } from './rules.ts';

/** A department asks, says it better, takes what was done or sends it back; nobody else's requests are seen. */
export const asksForSupport: Rules = (can, { personId, headedUnitIds }) => {
  can('read', 'SupportService');
  can('create', 'SupportRequest', { ownerUnitId: { $in: headedUnitIds } });
  const own: Action[] = ['read', 'update', 'withdraw', 'confirm', 'requestChanges'];
  can(own, 'SupportRequest', { ownerUnitId: { $in: headedUnitIds } });
  can(own, 'SupportRequest', { createdById: personId });
};

/** The office looks at what comes, promises, does and hands over. */
export const givesSupport: Rules = (can) => {
  can('read', 'SupportService');
  can(['read', 'create', 'update', 'assign', 'close', 'schedule', 'complete', 'export'], 'SupportRequest');
};
