import type { Medium, Picture, PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';

/** Films and sounds with what the page needs of their files, in their order. */
export async function releaseMedia(
  tx: Tx,
  organizationId: string,
  media: readonly Medium[],
): Promise<PressRelease['media']> {
  const files = await tx.$queryRaw<{ id: string; name: string; state: string; mediaType: string }[]>`
    SELECT f.id, f.name, f.state, c.media_type AS "mediaType" FROM file f
    JOIN stored_content c ON c.organization_id = f.organization_id AND c.sha256 = f.sha256
    WHERE f.organization_id = ${organizationId}::uuid AND f.id = ANY(${media.map(({ fileId }) => fileId)}::uuid[])`;
  const address = (id: string) => `/api/organizations/${organizationId}/files/${id}`;
  return media.flatMap((medium) => {
    const file = files.find(({ id }) => id === medium.fileId);
    if (!file) return [];
    const { id, ...facts } = file;
    const kind = facts.mediaType.startsWith('video/') ? ('video' as const) : ('audio' as const);
    const posterUrl = medium.posterFileId ? `${address(medium.posterFileId)}/variants/w640.webp` : null;
    return [{ ...medium, file: { ...facts, kind, url: `${address(id)}/content` }, posterUrl }];
  });
}

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
