import type { NewArrangement } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { newId } from '../../../platform/new-id.ts';
import { problem } from '../../../platform/problems.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { tellVisitChanged } from '../tell-of-visit.ts';

/** Sets a table or a row of cars; who has which place follows from precedence until somebody is moved. */
export async function createArrangement(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  visitId: string,
  { id = newId(), title, shape, seats }: NewArrangement,
): Promise<void> {
  const { organizationId, personId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  const kind = shape === 'cars' ? 'cars' : 'seating';
  const made = await tx.visitArrangement.createMany({
    data: [{ organizationId, id, visitId, kind, title, shape, seats, createdById: personId }],
    skipDuplicates: true,
  });
  if (made.count === 0) throw problem('arrangement-id-taken');
  await audit(tx, actor, {
    event: 'visit.arrangement-added',
    subjectType: 'Visit',
    subjectId: visitId,
    after: { arrangementId: id, title, shape, seats },
  });
  await tellVisitChanged(tx, bus, actor, visit);
}
