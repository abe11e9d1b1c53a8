import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { loadFile } from '../load-file.ts';

export interface CardPicture {
  readonly storageKey: string;
  readonly mediaType: string;
  readonly size: number;
  readonly etag: string;
}

/** The smallest size of a picture, for a person's card; null when there is none, or it is gone. Rights are asked elsewhere. */
export async function cardPicture(tx: Tx, organizationId: string, fileId: string): Promise<CardPicture | null> {
  const file = await tx.file.findFirst({
    where: { organizationId, id: fileId, state: 'ready', deletedAt: null },
    select: { sha256: true },
  });
  if (!file) return null;
  const variant = await tx.fileVariant.findFirst({
    where: { organizationId, sha256: file.sha256, mediaType: 'image/webp' },
    orderBy: { width: 'asc' },
  });
  if (!variant) return null;
  const { storageKey, mediaType, size, name } = variant;
  return { storageKey, mediaType, size, etag: `${file.sha256}.${name}` };
}

/** The same for a file that somebody chooses: one that they may read. @throws not-found | forbidden */
export async function choosePicture(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  fileId: string,
): Promise<CardPicture | null> {
  await loadFile(tx, actor, ability, 'read', fileId);
  return cardPicture(tx, actor.organizationId, fileId);
}
