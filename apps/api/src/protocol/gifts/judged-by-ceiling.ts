import type { GiftDirection, GiftState } from '@ravabet/contracts/protocol/gifts';
import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';
import { ceilingFor } from './ceiling-for.ts';

interface Judged {
  ceilingRial: bigint | null;
  state: Extract<GiftState, 'recorded' | 'awaiting-approval'>;
}

/** Up to the ceiling it is recorded, above it waits for a yes, which needs a reason to decide on. @throws gift-reason-needed */
export async function judgedByCeiling(
  tx: Tx,
  organizationId: string,
  gift: { guestId: string; direction: GiftDirection; valueRial: bigint; heldOn: string; reason: string },
): Promise<Judged> {
  const { guestId, direction, valueRial, heldOn: day, reason } = gift;
  const ceilingRial = await ceilingFor(tx, organizationId, { guestId, direction, day });
  if (ceilingRial === null || valueRial <= ceilingRial) return { ceilingRial, state: 'recorded' };
  if (reason.trim() === '') {
    throw problem('gift-reason-needed', {
      params: { ceilingRial: Number(ceilingRial) },
      errors: [{ pointer: '/reason', code: 'reason', message: '/reason' }],
    });
  }
  return { ceilingRial, state: 'awaiting-approval' };
}
