import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';

/** The same gift to the same guest, unless it was refused or taken back. */
export function givenBefore(tx: Tx, organizationId: string, guestId: string, key: string, exceptId: string) {
  return tx.gift.findFirst({
    where: {
      organizationId,
      guestId,
      itemKey: key,
      direction: 'given',
      state: { notIn: ['refused', 'withdrawn'] },
      id: { not: exceptId },
    },
    select: { id: true, item: true, heldOn: true },
  });
}

export const wasGivenBefore = (earlier: { id: string; item: string; heldOn: Date }) =>
  problem('gift-given-before', {
    params: { id: earlier.id, item: earlier.item, heldOn: earlier.heldOn.toISOString().slice(0, 10) },
    errors: [{ pointer: '/item', code: 'given-before', message: '/item' }],
  });
