import type { FactState } from '@ravabet/contracts/newsdesk/facts';
import type { Tone } from '@ravabet/ui';

export const factTones: Record<FactState, Tone> = {
  current: 'done',
  'due-soon': 'waiting',
  expired: 'danger',
  retired: 'neutral',
};
