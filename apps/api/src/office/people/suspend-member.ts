import type { Database, Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';
import { mustGrantRoles } from './grant-roles.ts';
import { mustKeepAdministrator } from './keep-administrator.ts';
import { loadMember } from './load-member.ts';

/**
 * Closes the organisation to a member for a while. Everything of theirs stays: roles, unit, deputyships. The database ends their sessions
 * in this transaction (migration member_sessions), because for everything that asks, a paused membership has ended.
 */
export async function suspendMember(
  tx: Tx,
  identity: Database,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  const row = await loadMember(tx, actor, ability, 'suspend', id);
  if (row.suspendedAt) throw problem('membership-suspended');
  if (row.endedAt) throw problem('membership-ended');
  const { organizationId } = actor;
  mustGrantRoles(actor, row.roles, []);
  if (row.roles.includes('administrator')) await mustKeepAdministrator(tx, identity, organizationId, id);
  const now = new Date();
  const suspended = await tx.membership.updateMany({
    where: { organizationId, id, version, endedAt: null },
    data: { endedAt: now, suspendedAt: now, version: { increment: 1 } },
  });
  if (suspended.count === 0) throw problem('stale-version');
  await audit(tx, actor, {
    event: 'person.suspended',
    subjectType: 'Membership',
    subjectId: id,
    before: { roles: row.roles },
    ...(reason && { reason }),
  });
}
