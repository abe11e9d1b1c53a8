import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { decided } from '../../../platform/transition.ts';
import { loadBoilerplate } from './load-boilerplate.ts';

/** Offers an archived text to writers again. */
export async function restoreBoilerplate(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
): Promise<void> {
  must(ability, 'update', 'Boilerplate');
  const { organizationId } = actor;
  const { title } = await loadBoilerplate(tx, organizationId, id);
  decided(
    await tx.boilerplate.updateMany({
      where: { organizationId, id, version, archivedAt: { not: null } },
      data: { archivedAt: null, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: 'boilerplate.restored',
    subjectType: 'Boilerplate',
    subjectId: id,
    after: { title },
  });
}
