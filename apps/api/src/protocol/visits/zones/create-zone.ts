import type { NewZone } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { mustHaveWard } from './zone-input.ts';

/** Names a zone of the house. */
export async function createZone(tx: Tx, bus: Bus, actor: Actor, ability: Ability, input: NewZone) {
  must(ability, 'create', 'HospitalZone');
  const { organizationId, personId } = actor;
  await mustHaveWard(tx, organizationId, input);
  const data = [{ organizationId, ...input, createdById: personId }];
  const created = await tx.hospitalZone.createMany({ data, skipDuplicates: true });
  if (created.count === 0) throw problem('visit-id-taken');
  const { id, ...after } = input;
  await audit(tx, actor, { event: 'zone.created', subjectType: 'HospitalZone', subjectId: id, after });
  await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'HospitalZone', subjectId: id, version: 1 });
  return { id, version: 1 };
}
