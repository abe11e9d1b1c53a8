import type { ArrangementChange } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { tellVisitChanged } from '../tell-of-visit.ts';
import { loadArrangement } from './load-arrangement.ts';

/** Changes a table or the cars. Another shape or another number of places keeps nobody where they were put by hand. */
export async function changeArrangement(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, arrangementId: id }: { id: string; arrangementId: string },
  { version, ...set }: ArrangementChange,
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  const row = await loadArrangement(tx, actor, { visitId, id, version });
  const { title, shape, seats } = row;
  const isReset = (set.shape ?? shape) !== shape || (set.seats && String(set.seats) !== String(seats));
  const fixed = set.fixed ?? (isReset ? [] : undefined);
  if (set.fixed) await mustBePossible(tx, organizationId, visitId, set.fixed, set.seats ?? seats);
  await tx.visitArrangement.update({
    where: { organizationId_id: { organizationId, id } },
    data: {
      ...set,
      ...(set.shape && { kind: set.shape === 'cars' ? 'cars' : 'seating' }),
      ...(fixed && { fixed }),
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await audit(tx, actor, {
    event: 'visit.arrangement-changed',
    subjectType: 'Visit',
    subjectId: visitId,
    before: { arrangementId: id, title, shape, seats, fixed: row.fixed },
    after: { arrangementId: id, ...set, ...(fixed && { fixed }) },
  });
  await tellVisitChanged(tx, bus, actor, visit);
}

/** Nobody has two places and no place two, and all of them are there. */
async function mustBePossible(
  tx: Tx,
  organizationId: string,
  visitId: string,
  fixed: NonNullable<ArrangementChange['fixed']>,
  seats: readonly number[],
): Promise<void> {
  const people = new Set(fixed.map(({ participantId }) => participantId));
  const places = new Set(fixed.map(({ place }) => place));
  const size = seats.reduce((sum, count) => sum + count, 0);
  const isOnce = people.size === fixed.length && places.size === fixed.length;
  const expected = await tx.visitParticipant.count({
    where: { organizationId, visitId, id: { in: [...people] }, removedAt: null, admission: 'expected' },
  });
  if (!isOnce || expected < people.size || fixed.some(({ place }) => place > size)) {
    throw problem('arrangement-person-not-possible');
  }
}
