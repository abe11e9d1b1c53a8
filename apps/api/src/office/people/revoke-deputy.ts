import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';

/** Ends a deputyship early; ending one that has ended changes nothing. */
export async function revokeDeputy(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<void> {
  must(ability, 'delete', 'Deputy');
  const { organizationId } = actor;
  const row = await tx.deputy.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  const revoked = await tx.deputy.updateMany({
    where: { organizationId, id, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  if (revoked.count === 0) return;
  await audit(tx, actor, { event: 'person.deputy-revoked', subjectType: 'Deputy', subjectId: id });
}
