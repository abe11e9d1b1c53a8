import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { decided } from '../../../platform/transition.ts';
import { loadBoilerplate } from './load-boilerplate.ts';

/** Offers it to writers no more; releases that chose it keep it. */
export async function archiveBoilerplate(
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
      where: { organizationId, id, version, archivedAt: null },
      data: { archivedAt: new Date(), version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: 'boilerplate.archived',
    subjectType: 'Boilerplate',
    subjectId: id,
    after: { title },
  });
}
