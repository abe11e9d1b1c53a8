import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { problem } from '../../../platform/problems.ts';
import { namesOfParticipants } from './names-of-participants.ts';
import { isOfTheDay, visitOfDay } from './visit-of-day.ts';

/** Whose badge a code is. One that was printed for another visit, or is shown on another day, opens nothing and says why. */
export async function findVisitBadge(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { id: visitId, code }: { id: string; code: string },
) {
  const { organizationId } = actor;
  const visit = await visitOfDay(tx, actor, ability, visitId);
  const badge = await tx.visitParticipant.findUnique({
    where: { organizationId_badgeToken: { organizationId, badgeToken: code } },
    select: { id: true, visitId: true, removedAt: true },
  });
  if (!badge || badge.removedAt) throw problem('badge-unknown');
  if (badge.visitId !== visitId) {
    const other = await tx.visit.findUniqueOrThrow({
      where: { organizationId_id: { organizationId, id: badge.visitId } },
      select: { title: true, startsAt: true },
    });
    throw problem('badge-of-another-visit', {
      params: { title: other.title, startsAt: other.startsAt.toISOString() },
    });
  }
  if (!isOfTheDay(visit, new Date())) throw problem('badge-of-another-day');
  const [named] = await namesOfParticipants(tx, actor, ability, visit, [badge.id]);
  if (!named) throw problem('badge-unknown');
  return { participantId: badge.id, names: named.names };
}
