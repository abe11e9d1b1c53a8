import type { SupportRequestState } from '@ravabet/contracts/protocol/support-requests';
import type { Tone } from '@ravabet/ui';

export const supportTones: Record<SupportRequestState, Tone> = {
  submitted: 'waiting',
  triaged: 'waiting',
  accepted: 'info',
  scheduled: 'info',
  'in-progress': 'accent',
  delivered: 'done',
  confirmed: 'done',
  declined: 'neutral',
  withdrawn: 'neutral',
};
