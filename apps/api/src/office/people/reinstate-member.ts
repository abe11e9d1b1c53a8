import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';
import { mustGrantRoles } from './grant-roles.ts';
import { loadMember } from './load-member.ts';

/** Takes an ended or suspended membership up again, with the roles it had. */
export async function reinstateMember(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
): Promise<void> {
  const row = await loadMember(tx, actor, ability, 'update', id);
  if (!row.endedAt) throw problem('already-a-member');
  mustGrantRoles(actor, [], row.roles);
  const back = await tx.membership.updateMany({
    where: { organizationId: actor.organizationId, id, version, endedAt: { not: null } },
    data: { endedAt: null, suspendedAt: null, version: { increment: 1 } },
  });
  if (back.count === 0) throw problem('stale-version');
  await audit(tx, actor, {
    event: 'person.membership-reinstated',
    subjectType: 'Membership',
    subjectId: id,
    after: { roles: row.roles },
  });
}
