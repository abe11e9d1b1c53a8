import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { problem } from '../../platform/problems.ts';
import { loadFile } from './load-file.ts';
import { openContent } from './share/open-content.ts';
import type { Sendable } from './share/send-content.ts';

/** What to send for a file's content. @throws not-found | file-not-ready */
export async function openFileContent(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<Sendable> {
  const { organizationId } = actor;
  await loadFile(tx, actor, ability, 'read', id);
  return openContent(tx, organizationId, id);
}

/** What to send for a picture in one size; a picture smaller than the size asked for has it at its own. */
export async function openFileVariant(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  variant: string,
): Promise<Sendable> {
  const { organizationId } = actor;
  const { sha256, name, state } = await loadFile(tx, actor, ability, 'read', id);
  if (state === 'refused') throw problem('not-found');
  if (state === 'received') throw problem('file-not-ready');
  const [, width = '', format = ''] = /^w(\d+)\.(\w+)$/.exec(variant) ?? [];
  const candidates = await tx.fileVariant.findMany({
    where: { organizationId, sha256, mediaType: `image/${format}` },
    orderBy: { width: 'asc' },
  });
  const found =
    candidates.find((one) => one.name === variant) ?? candidates.findLast((one) => one.width <= Number(width));
  if (!found) throw problem('not-found');
  const { storageKey, mediaType, size } = found;
  return {
    storageKey,
    mediaType,
    size,
    etag: `${sha256}.${found.name}`,
    name: `${name.replace(/\.\w+$/, '')}.${format}`,
  };
}
