import { type GiftStepCall, stepGift } from './step-gift.ts';

/** It has been handed over: to the guest, or to where it is kept. */
export function handOverGift(...call: GiftStepCall): Promise<void> {
  return stepGift({ verb: 'hand-over', rule: 'update', event: 'gift.handed-over' }, ...call);
}
