import { type GiftStepCall, stepGift } from './step-gift.ts';

/** It is not given after all. */
export function withdrawGift(...call: GiftStepCall): Promise<void> {
  return stepGift({ verb: 'withdraw', rule: 'withdraw', event: 'gift.withdrawn', isDecision: true }, ...call);
}
