import type { Tx } from '@ravabet/db';

/** Is it a picture of the library that can be shown now? */
export async function isPicture(tx: Tx, organizationId: string, id: string): Promise<boolean> {
  const file = await tx.file.findFirst({ where: { organizationId, id, deletedAt: null, state: 'ready' } });
  if (!file) return false;
  const content = { organizationId, sha256: file.sha256, mediaType: { startsWith: 'image/' } };
  return (await tx.storedContent.count({ where: content })) > 0;
}
