import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { loadGuest } from './load-guest.ts';
import { tellOfGuest } from './tell-of-guest.ts';

/** Proposes the guest no more; past visits and gifts are kept. */
export async function archiveGuest(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  const { organizationId } = actor;
  await loadGuest(tx, actor, ability, 'archive', { id, version });
  await tx.guest.update({
    where: { organizationId_id: { organizationId, id } },
    data: { archivedAt: new Date(), version: { increment: 1 } },
    select: { id: true },
  });
  await audit(tx, actor, { event: 'guest.archived', subjectType: 'Guest', subjectId: id });
  await tellOfGuest(tx, bus, organizationId, id, version + 1);
}
