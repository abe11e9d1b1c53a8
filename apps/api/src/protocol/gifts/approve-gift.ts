import { type GiftStepCall, stepGift } from './step-gift.ts';

/** Says yes to a gift above the ceiling; never to the own one. */
export function approveGift(...call: GiftStepCall): Promise<void> {
  return stepGift({ verb: 'approve', rule: 'approve', event: 'gift.approved', isDecision: true }, ...call);
}
