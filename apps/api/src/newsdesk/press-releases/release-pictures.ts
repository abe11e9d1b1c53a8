import type { Picture, PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';

/** Pictures with what the page needs of their files, in their order. */
export async function releasePictures(
  tx: Tx,
  organizationId: string,
  pictures: readonly Picture[],
): Promise<PressRelease['pictures']> {
  const files = await tx.file.findMany({
    where: { organizationId, id: { in: pictures.map(({ fileId }) => fileId) } },
    select: { id: true, name: true, state: true, sha256: true },
  });
  const contents = await tx.storedContent.findMany({
    where: { organizationId, sha256: { in: files.map(({ sha256 }) => sha256) } },
    select: { sha256: true, width: true, height: true },
  });
  return pictures.flatMap((picture) => {
    const file = files.find(({ id }) => id === picture.fileId);
    if (!file) return [];
    const content = contents.find(({ sha256 }) => sha256 === file.sha256);
    const address = `/api/organizations/${organizationId}/files/${file.id}`;
    return [
      {
        ...picture,
        file: {
          name: file.name,
          state: file.state,
          width: content?.width ?? null,
          height: content?.height ?? null,
          url: `${address}/content`,
          previewUrl: file.state === 'ready' ? `${address}/variants/w640.webp` : null,
        },
      },
    ];
  });
}
