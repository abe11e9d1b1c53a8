import type { GiftDirection } from '@ravabet/contracts/protocol/gifts';
import type { Tx } from '@ravabet/db';

/**
 * The most that may be given to the guest, or kept from them, on a day (YYYY-MM-DD): that of the highest rank of an office they hold
 * on it, else that of everybody; null where nothing is set.
 */
export async function ceilingFor(
  tx: Tx,
  organizationId: string,
  { guestId, direction, day }: { guestId: string; direction: GiftDirection; day: string },
): Promise<bigint | null> {
  const [row] = await tx.$queryRaw<{ amount: bigint }[]>`
    SELECT c.amount_rial AS amount FROM gift_ceiling c
    LEFT JOIN protocol_rank k ON k.organization_id = c.organization_id AND k.id = c.rank_id
    WHERE c.organization_id = ${organizationId}::uuid AND c.direction = ${direction}
      AND c.valid_from <= ${day}::date AND (c.valid_until IS NULL OR c.valid_until >= ${day}::date)
      AND (c.rank_id IS NULL OR EXISTS (SELECT 1 FROM guest_office o
        WHERE o.organization_id = c.organization_id AND o.guest_id = ${guestId}::uuid AND o.rank_id = c.rank_id
          AND o.took_office_at < ${day}::date + 1 AND (o.left_on IS NULL OR o.left_on >= ${day}::date)))
    ORDER BY c.rank_id IS NULL, k.class_number, k.order_number, c.valid_from DESC LIMIT 1`;
  return row?.amount ?? null;
}
