import type { AllowedAction, LocalizedText } from '@ravabet/contracts';
import type { MemberRecord } from '@ravabet/contracts/office/people';
import type { Database, Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';
import { guardedRoles } from './grant-roles.ts';
import { loadMember } from './load-member.ts';
import { pictureUrlOf } from './member.presenter.ts';

/** One member. Mail and user name are for those who manage people, and for the person. */
export async function getMember(
  tx: Tx,
  identity: Database,
  actor: Actor,
  ability: Ability,
  id: string,
): Promise<MemberRecord> {
  const row = await loadMember(tx, actor, ability, 'read', id);
  const unit = row.unitId
    ? await tx.unit.findUnique({
        where: { organizationId_id: { organizationId: actor.organizationId, id: row.unitId } },
        select: { id: true, names: true },
      })
    : null;
  const facts = { personId: row.personId };
  const manages = refusal(ability, 'update', 'Membership', facts) === null;
  const account =
    manages || row.personId === actor.personId
      ? await identity.person.findUnique({
          where: { id: row.personId },
          select: { email: true, username: true, twoFactorEnabled: true },
        })
      : null;
  const offered: (readonly [string, Action])[] = row.endedAt
    ? [['reinstate', 'update'], ...(row.suspendedAt ? ([['end', 'delete']] as const) : [])]
    : [
        ['change', 'update'],
        ['setPicture', 'setPicture'],
        ['suspend', 'suspend'],
        ['end', 'delete'],
      ];
  const allowedActions = offered.map(([verb, action]): AllowedAction => {
    const guarded = ['suspend', 'end', 'reinstate'].includes(verb) && guardedRoles(actor, row.roles, []).length > 0;
    const disabledReason = refusal(ability, action, 'Membership', facts) ?? (guarded ? 'role-not-grantable' : null);
    return disabledReason ? { verb, disabledReason } : { verb };
  });
  return {
    id: row.id,
    personId: row.personId,
    name: row.displayName,
    jobTitle: row.jobTitle,
    phone: row.phone,
    roles: row.roles,
    unit: unit ? { id: unit.id, names: unit.names as LocalizedText } : null,
    endedAt: row.endedAt?.toISOString() ?? null,
    suspendedAt: row.suspendedAt?.toISOString() ?? null,
    pictureUrl: pictureUrlOf(row),
    createdAt: row.createdAt.toISOString(),
    version: row.version,
    email: account?.email ?? null,
    username: account?.username ?? null,
    twoFactorEnabled: account?.twoFactorEnabled ?? false,
    allowedActions,
  };
}
