import type { MemberChange } from '@ravabet/contracts/office/people';
import type { Database, Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { toLatinDigits } from '@ravabet/persian-text';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';
import { mustGrantRoles } from './grant-roles.ts';
import { mustKeepAdministrator } from './keep-administrator.ts';
import { loadMember, mustBeOwnUnit } from './load-member.ts';

/** Changes a member's card. When roles change the database ends the person's sessions at the commit (migration member_sessions). */
export async function changeMember(
  tx: Tx,
  identity: Database,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, name, jobTitle, phone, roles, unitId }: MemberChange,
): Promise<void> {
  const row = await loadMember(tx, actor, ability, 'update', id);
  if (row.suspendedAt) throw problem('membership-suspended');
  if (row.endedAt) throw problem('membership-ended');
  const { organizationId } = actor;
  await mustBeOwnUnit(tx, organizationId, unitId);
  if (roles) mustGrantRoles(actor, row.roles, roles);
  if (roles && row.roles.includes('administrator') && !roles.includes('administrator')) {
    await mustKeepAdministrator(tx, identity, organizationId, id);
  }
  const changed = await tx.membership.updateMany({
    where: { organizationId, id, version, endedAt: null },
    data: {
      version: { increment: 1 },
      ...(name !== undefined && { displayName: name }),
      ...(jobTitle !== undefined && { jobTitle }),
      // Kept as a telephone dials it.
      ...(phone !== undefined && { phone: toLatinDigits(phone.trim()) }),
      ...(roles && { roles }),
      ...(unitId !== undefined && { unitId }),
    },
  });
  if (changed.count === 0) throw problem('stale-version');
  const rolesChanged = roles !== undefined && roles.toSorted().join() !== row.roles.toSorted().join();
  await audit(tx, actor, {
    event: rolesChanged ? 'person.roles-changed' : 'person.changed',
    subjectType: 'Membership',
    subjectId: id,
    before: { name: row.displayName, jobTitle: row.jobTitle, phone: row.phone, roles: row.roles, unitId: row.unitId },
    after: {
      name: name ?? row.displayName,
      jobTitle: jobTitle ?? row.jobTitle,
      phone: phone ?? row.phone,
      roles: roles ?? row.roles,
      unitId: unitId === undefined ? row.unitId : unitId,
    },
  });
}
