import type { GuestLikeness } from '@ravabet/contracts/protocol/guests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { likenessesOf } from '../share/likenesses-of.ts';
import { guestsOf } from '../share/guests-of.ts';
import { guestsAlike } from './guests-alike.ts';

/** Likenesses that wait for a decision, or all of one guest; the most alike first. */
export async function listGuestLikenesses(
  tx: Tx,
  { organizationId }: Actor,
  ability: Ability,
  { guestId, all = false }: { guestId?: string; all?: boolean },
): Promise<{ items: GuestLikeness[] }> {
  must(ability, 'read', 'RefusalEntry');
  const entries = await tx.refusalEntry.findMany({ where: { organizationId, removedAt: null } });
  const found = guestId
    ? await likenessesOf(tx, organizationId, [guestId])
    : await guestsAlike(tx, organizationId, entries);
  const ids = [...new Set(found.map((one) => one.guestId))];
  const guests = await guestsOf(tx, organizationId, ids);
  const decisions = await tx.refusalDecision.findMany({ where: { organizationId, guestId: { in: ids } } });
  const deciders = await tx.membership.findMany({
    where: { organizationId, personId: { in: decisions.map(({ decidedById }) => decidedById) } },
    select: { personId: true, displayName: true },
  });
  const items = found.flatMap(({ guestId: id, entryId, score }): GuestLikeness[] => {
    const guest = guests.get(id);
    const entry = entries.find((one) => one.id === entryId);
    if (!guest || !entry) return [];
    const decision = decisions.find((one) => one.guestId === id && one.entryId === entryId);
    return [
      {
        guest: { id, names: guest.names },
        entry: { id: entryId, names: entry.names, reason: entry.reason },
        score,
        decision: (decision?.decision ?? null) as GuestLikeness['decision'],
        decisionReason: decision?.reason ?? '',
        decidedBy: deciders.find(({ personId }) => personId === decision?.decidedById)?.displayName ?? null,
        decidedAt: decision?.decidedAt.toISOString() ?? null,
      },
    ];
  });
  return { items: all || guestId ? items : items.filter(({ decision }) => decision === null) };
}
