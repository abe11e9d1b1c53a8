import type { Medium, MediumKind } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';
import { type PublicPicture, publicPictures } from './public-pictures.ts';

export type PublicMedium = {
  sha256: string;
  kind: MediumKind;
  mediaType: string;
  size: number;
  caption: string;
  credit: string;
  transcript: string;
  poster: PublicPicture | null;
};

/** What the newsroom needs of each film and sound. One that is still being prepared or has expired stops the publication. */
export async function publicMedia(tx: Tx, organizationId: string, media: readonly Medium[]): Promise<PublicMedium[]> {
  const files = await tx.file.findMany({
    where: { organizationId, id: { in: media.map(({ fileId }) => fileId) }, state: 'ready', deletedAt: null },
    select: { id: true, sha256: true },
  });
  const contents = await tx.storedContent.findMany({
    where: { organizationId, sha256: { in: files.map(({ sha256 }) => sha256) } },
    select: { sha256: true, mediaType: true, size: true },
  });
  const posters = await publicPictures(
    tx,
    organizationId,
    media.flatMap(({ posterFileId, caption }) =>
      posterFileId ? [{ fileId: posterFileId, caption, alternativeText: caption, credit: '' }] : [],
    ),
  );
  const upcoming = [...posters];
  return media.map(({ fileId, posterFileId, caption, credit, transcript }) => {
    const file = files.find(({ id }) => id === fileId);
    const content = contents.find(({ sha256 }) => sha256 === file?.sha256);
    if (!content) throw problem('press-release-medium-not-ready');
    const { sha256, mediaType, size } = content;
    const kind = mediaType.startsWith('video/') ? 'video' : 'audio';
    const poster = posterFileId ? (upcoming.shift() ?? null) : null;
    return { sha256, kind, mediaType, size: Number(size), caption, credit, transcript, poster };
  });
}

/** Every picture that the public may fetch: those of the text, and those that stand before a film. */
export const shownPictures = (pictures: readonly PublicPicture[], media: readonly PublicMedium[]): PublicPicture[] => [
  ...pictures,
  ...media.flatMap(({ poster }) => poster ?? []),
];
