import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { newId } from '../../../platform/new-id.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { newBadgeToken } from '../party/add-visit-participant.ts';
import { mustBeDelegationOf } from '../party/delegation-of.ts';
import { recordPart } from '../party/record-part.ts';

/**
 * Many guests at once, as a list of a delegation names them. Nobody is doubled: who is a guest of the visit already comes with this delegation
 * from now on. Answers how many were not yet.
 */
export async function bringGuestsToVisit(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, delegationId }: { id: string; delegationId: string | null },
  guestIds: readonly string[],
): Promise<number> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  // Held, so that of two who bring the same guest at once the second sees the first.
  await tx.$executeRaw`SELECT 1 FROM visit WHERE organization_id = ${organizationId}::uuid AND id = ${visitId}::uuid FOR UPDATE`;
  await mustBeDelegationOf(tx, organizationId, visitId, delegationId);
  const there = await tx.visitParticipant.findMany({
    where: { organizationId, visitId, removedAt: null, guestId: { in: [...guestIds] } },
    select: { id: true, guestId: true, delegationId: true },
  });
  const known = new Set(there.map(({ guestId }) => guestId));
  const fresh = guestIds.filter((guestId) => !known.has(guestId));
  // In the order of the list: what comes at one instant is shown by its id.
  const ids = fresh.map(() => newId()).sort();
  const added = fresh.map((guestId, n) => ({ id: ids[n] ?? newId(), guestId, badgeToken: newBadgeToken() }));
  const line = { organizationId, visitId, side: 'guest', delegationId };
  await tx.visitParticipant.createMany({ data: added.map((one) => ({ ...line, ...one })) });
  const moved = delegationId === null ? [] : there.filter((one) => one.delegationId !== delegationId);
  await tx.visitParticipant.updateMany({
    where: { organizationId, id: { in: moved.map(({ id }) => id) } },
    data: { delegationId, version: { increment: 1 } },
  });
  if (added.length + moved.length > 0) {
    const after = { delegationId, added: added.map(({ id }) => id), moved: moved.map(({ id }) => id) };
    await recordPart(tx, bus, actor, visit, { event: 'visit.delegation-brought', after });
  }
  return added.length;
}
