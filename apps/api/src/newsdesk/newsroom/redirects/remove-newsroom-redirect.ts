import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';

/** An older address leads nowhere from now on. */
export async function removeNewsroomRedirect(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<void> {
  must(ability, 'update', 'Newsroom');
  const { organizationId } = actor;
  const row = await tx.newsroomRedirect.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  await tx.newsroomRedirect.deleteMany({ where: { organizationId, id } });
  const { path, target, pressReleaseId } = row;
  await audit(tx, actor, {
    event: 'newsroom.redirect-removed',
    subjectType: 'Organization',
    subjectId: organizationId,
    before: { path, target, pressReleaseId },
  });
}
