import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { decided } from '../../platform/transition.ts';
import { loadFile } from './load-file.ts';

/** Takes a file out of the bin; whoever may delete may also restore. */
export async function restoreFile(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  const { organizationId } = actor;
  await loadFile(tx, actor, ability, 'delete', id, { deleted: true });
  decided(
    await tx.file.updateMany({
      where: { organizationId, id, version, deletedAt: { not: null } },
      data: { deletedAt: null, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, { event: 'file.restored', subjectType: 'File', subjectId: id });
}
