import type { Role } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';

/** The member whom a verb is about. Ids of other organisations are answered like absent ones. @throws not-found | forbidden */
export async function loadMember(tx: Tx, actor: Actor, ability: Ability, action: Action, id: string) {
  const { organizationId } = actor;
  const row = await tx.membership.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  must(ability, action, 'Membership', { personId: row.personId });
  return { ...row, roles: row.roles as Role[] };
}

/** @throws invalid-input when the organisation has no such unit */
export async function mustBeOwnUnit(tx: Tx, organizationId: string, unitId: string | null | undefined): Promise<void> {
  if (!unitId) return;
  const unit = await tx.unit.findUnique({
    where: { organizationId_id: { organizationId, id: unitId } },
    select: { id: true },
  });
  if (!unit) throw problem('invalid-input', { errors: [{ pointer: '/unitId', code: 'unknown', message: unitId }] });
}
