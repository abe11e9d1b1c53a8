import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { loadResource } from './load-resource.ts';
import { tellOfResource } from './tell-of-resource.ts';

/** Takes it out of use. Whoever has it booked keeps it: first their bookings are moved or given back. */
export async function retireResource(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  const { organizationId } = actor;
  await loadResource(tx, actor, ability, 'archive', { id, version });
  const ahead = await tx.booking.count({
    where: { organizationId, resourceId: id, cancelledAt: null, endsAt: { gt: new Date() } },
  });
  if (ahead > 0) throw problem('resource-still-booked', { params: { count: ahead } });
  await tx.resource.update({
    where: { organizationId_id: { organizationId, id } },
    data: { retiredAt: new Date(), version: { increment: 1 } },
    select: { id: true },
  });
  await audit(tx, actor, { event: 'resource.retired', subjectType: 'Resource', subjectId: id, reason });
  await tellOfResource(tx, bus, organizationId, id, version + 1);
}
