import { type GiftStepCall, stepGift } from './step-gift.ts';

/** Says no to a gift above the ceiling. */
export function refuseGift(...call: GiftStepCall): Promise<void> {
  return stepGift({ verb: 'refuse', rule: 'approve', event: 'gift.refused', isDecision: true }, ...call);
}
