import type { FileChange } from '@ravabet/contracts/office/files';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { loadFile } from './load-file.ts';
import { checkFileName } from './receive-upload.ts';

/** Changes name and rights; the content of a file never changes. */
export async function updateFile(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, input: FileChange) {
  const { organizationId, personId } = actor;
  const row = await loadFile(tx, actor, ability, 'update', id);
  const { version, expiresOn, ...rest } = input;
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if (rest.name !== undefined) checkFileName(rest.name);
  const expiry = expiresOn === undefined ? {} : { expiresOn: expiresOn === null ? null : new Date(expiresOn) };
  decided(
    await tx.file.updateMany({
      where: { organizationId, id, version, deletedAt: null },
      data: { ...rest, ...expiry, version: { increment: 1 } },
    }),
  );
  const { name, author, licence, consent } = row;
  await audit(tx, actor, {
    event: 'file.updated',
    subjectType: 'File',
    subjectId: id,
    before: { name, author, licence, consent, expiresOn: row.expiresOn?.toISOString().slice(0, 10) ?? null },
    after: { ...rest, ...(expiresOn !== undefined && { expiresOn }) },
  });
  const changed = { organizationId, subjectType: 'File', subjectId: id, version: version + 1, personId };
  await bus.tell(tx, 'record.changed', changed);
}
