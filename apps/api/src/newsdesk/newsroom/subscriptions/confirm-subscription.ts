import type { Tx } from '@ravabet/db';
import type { Publisher } from '../newsroom-reads.ts';
import { hashOfToken } from './subscriber-secrets.ts';
import { confirmWithinDays } from './subscription-wish.ts';

/** The one who has the mail says that it was they. Said twice it is said once. @returns whether there was such a wish */
export async function confirmSubscription(tx: Tx, { id }: Publisher, token: string): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE newsroom_subscriber SET state = 'confirmed', confirmed_at = coalesce(confirmed_at, now())
    WHERE organization_id = ${id}::uuid AND confirm_hash = ${hashOfToken(token)} AND state IN ('pending', 'confirmed')
      AND (state = 'confirmed' OR requested_at > now() - make_interval(days => ${confirmWithinDays}::int))`;
  return changed === 1;
}
