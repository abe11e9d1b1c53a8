import type { GiftState } from '@ravabet/contracts/protocol/gifts';
import type { Tone } from '@ravabet/ui';

export const giftTones: Record<GiftState, Tone> = {
  recorded: 'info',
  'awaiting-approval': 'waiting',
  approved: 'done',
  refused: 'danger',
  'handed-over': 'done',
  withdrawn: 'neutral',
};
