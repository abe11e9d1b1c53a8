import type { Picture } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';

export type PublicPicture = {
  sha256: string;
  width: number;
  height: number;
  caption: string;
  alternativeText: string;
  credit: string;
  /** what one may do with it, as its file says; absent in what was published before it was asked for */
  rights?: string;
  /** sizes that the picture job made, smallest first */
  variants: { name: string; mediaType: string; width: number; height: number }[];
};

/** What the newsroom needs of each picture. One that is still being prepared or has expired stops the publication. */
export async function publicPictures(
  tx: Tx,
  organizationId: string,
  pictures: readonly Picture[],
): Promise<PublicPicture[]> {
  const ids = pictures.map((picture) => picture.fileId);
  const files = await tx.file.findMany({
    where: { organizationId, id: { in: ids }, state: 'ready', deletedAt: null },
    select: { id: true, sha256: true, licence: true },
  });
  const hashes = files.map((file) => file.sha256);
  const contents = await tx.storedContent.findMany({
    where: { organizationId, sha256: { in: hashes } },
    select: { sha256: true, width: true, height: true },
  });
  const variants = await tx.fileVariant.findMany({
    where: { organizationId, sha256: { in: hashes } },
    select: { sha256: true, name: true, mediaType: true, width: true, height: true },
    orderBy: { width: 'asc' },
  });
  return pictures.map((picture) => {
    const file = files.find(({ id }) => id === picture.fileId);
    const content = contents.find(({ sha256 }) => sha256 === file?.sha256);
    if (!file || !content) throw problem('press-release-picture-not-ready');
    return {
      sha256: file.sha256,
      width: content.width ?? 0,
      height: content.height ?? 0,
      caption: picture.caption,
      alternativeText: picture.alternativeText,
      credit: picture.credit,
      ...(file.licence && { rights: file.licence }),
      variants: variants
        .filter(({ sha256 }) => sha256 === file.sha256)
        .map(({ name, mediaType, width, height }) => ({ name, mediaType, width, height })),
    };
  });
}
