import type { Database, Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';
import { mustGrantRoles } from './grant-roles.ts';
import { mustKeepAdministrator } from './keep-administrator.ts';
import { loadMember } from './load-member.ts';

/** Ends a membership with its deputyships and its place at the head of units; what the person did stays. */
export async function endMembership(
  tx: Tx,
  identity: Database,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  const row = await loadMember(tx, actor, ability, 'delete', id);
  if (row.endedAt && !row.suspendedAt) throw problem('membership-ended');
  const { organizationId } = actor;
  const { personId } = row;
  mustGrantRoles(actor, row.roles, []);
  if (row.roles.includes('administrator')) await mustKeepAdministrator(tx, identity, organizationId, id);
  const now = new Date();
  const ended = await tx.membership.updateMany({
    where: { organizationId, id, version, OR: [{ endedAt: null }, { suspendedAt: { not: null } }] },
    data: { endedAt: now, suspendedAt: null, version: { increment: 1 } },
  });
  if (ended.count === 0) throw problem('stale-version');
  await tx.deputy.updateMany({
    where: { organizationId, revokedAt: null, OR: [{ personId }, { deputyPersonId: personId }] },
    data: { revokedAt: now },
  });
  await tx.unit.updateMany({
    where: { organizationId, headPersonId: personId },
    data: { headPersonId: null, version: { increment: 1 } },
  });
  await audit(tx, actor, {
    event: 'person.membership-ended',
    subjectType: 'Membership',
    subjectId: id,
    before: { roles: row.roles },
    ...(reason && { reason }),
  });
}
