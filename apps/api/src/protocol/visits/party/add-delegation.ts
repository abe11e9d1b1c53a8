import type { NewDelegation } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { recordPart } from './record-part.ts';

/** Names a delegation; a visit of one group has one. */
export async function addDelegation(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  visitId: string,
  input: NewDelegation,
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  const position = await tx.delegation.count({ where: { organizationId, visitId } });
  const data = [{ organizationId, visitId, position, ...input }];
  const created = await tx.delegation.createMany({ data, skipDuplicates: true });
  if (created.count === 0) throw problem('visit-id-taken');
  await recordPart(tx, bus, actor, visit, { event: 'visit.delegation-added', after: { ...input } });
}
