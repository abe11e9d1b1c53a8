import type { DeliveryState, DispatchState } from '@ravabet/contracts/newsdesk/distribution';
import type { Tone } from '@ravabet/ui';

export const dispatchTones: Record<DispatchState, Tone> = {
  draft: 'neutral',
  scheduled: 'info',
  sending: 'info',
  paused: 'waiting',
  done: 'done',
  cancelled: 'neutral',
};

export const deliveryTones: Record<DeliveryState, Tone> = {
  queued: 'neutral',
  sending: 'info',
  sent: 'done',
  deferred: 'waiting',
  bounced: 'danger',
  suppressed: 'neutral',
  unknown: 'waiting',
  cancelled: 'neutral',
};
