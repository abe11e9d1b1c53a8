import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { loadVisit } from '../load-visit.ts';
import { namesSeen } from '../names-seen.ts';
import { recordPart } from '../party/record-part.ts';

/** From now on the link leads nowhere. It can be taken back also of a file that is closed. */
export async function endVisitFeedback(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, partId: id }: { id: string; partId: string },
  { version }: { version: number },
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadVisit(tx, actor, ability, visitId, 'update');
  if (!namesSeen(actor, ability, visit)) throw problem('visit-names-hidden');
  const row = await tx.visitFeedback.findFirst({
    where: { organizationId, id, visitId },
    select: { version: true, participantId: true },
  });
  if (!row) throw problem('not-found');
  const { count } = await tx.visitFeedback.updateMany({
    where: { organizationId, id, version, revokedAt: null },
    data: { revokedAt: new Date(), version: { increment: 1 } },
  });
  if (count === 0) throw problem('stale-version', { params: { version: row.version } });
  const after = { participantId: row.participantId };
  await recordPart(tx, bus, actor, visit, { event: 'visit.feedback-ended', after });
}
