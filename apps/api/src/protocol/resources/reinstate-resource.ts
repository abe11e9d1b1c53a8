import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { loadResource } from './load-resource.ts';
import { tellOfResource } from './tell-of-resource.ts';

/** Takes it back into use. */
export async function reinstateResource(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  const { organizationId } = actor;
  await loadResource(tx, actor, ability, 'restore', { id, version, retired: true });
  await tx.resource.update({
    where: { organizationId_id: { organizationId, id } },
    data: { retiredAt: null, version: { increment: 1 } },
    select: { id: true },
  });
  await audit(tx, actor, { event: 'resource.reinstated', subjectType: 'Resource', subjectId: id });
  await tellOfResource(tx, bus, organizationId, id, version + 1);
}
