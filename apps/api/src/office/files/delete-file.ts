import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { findFileUses } from './find-file-uses.ts';
import { loadFile } from './load-file.ts';

/** Puts a file that nothing uses into the bin, where it stays for 30 days. */
export async function deleteFile(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  const { organizationId } = actor;
  const row = await loadFile(tx, actor, ability, 'delete', id);
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  const uses = await findFileUses(tx, organizationId, id);
  if (uses.length > 0) throw problem('file-in-use', { params: { uses: uses.length } });
  decided(
    await tx.file.updateMany({
      where: { organizationId, id, version, deletedAt: null },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, { event: 'file.deleted', subjectType: 'File', subjectId: id, before: { name: row.name } });
}
