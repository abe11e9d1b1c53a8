import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { loadGuest } from './load-guest.ts';
import { tellOfGuest } from './tell-of-guest.ts';

/** Takes the guest back. */
export async function restoreGuest(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  const { organizationId } = actor;
  await loadGuest(tx, actor, ability, 'restore', { id, version, archived: true });
  await tx.guest.update({
    where: { organizationId_id: { organizationId, id } },
    data: { archivedAt: null, version: { increment: 1 } },
    select: { id: true },
  });
  await audit(tx, actor, { event: 'guest.restored', subjectType: 'Guest', subjectId: id });
  await tellOfGuest(tx, bus, organizationId, id, version + 1);
}
