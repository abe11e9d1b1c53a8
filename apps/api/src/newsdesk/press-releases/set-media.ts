import { type Medium, playableTypes } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';

/** Replaces the release's films and sounds, in the order given. */
export async function setMedia(tx: Tx, organizationId: string, pressReleaseId: string, media: readonly Medium[]) {
  await mustBeOwnMedia(tx, organizationId, media);
  await tx.pressReleaseMedium.deleteMany({ where: { organizationId, pressReleaseId } });
  await tx.pressReleaseMedium.createMany({
    data: media.map((medium, position) => ({ organizationId, id: newId(), pressReleaseId, position, ...medium })),
  });
}

/**
 * Files of another organisation are answered like absent ones, and so is
 * what no browser plays. @throws press-release-medium-not-ready
 */
export async function mustBeOwnMedia(tx: Tx, organizationId: string, media: readonly Medium[]): Promise<void> {
  const played = [...new Set(media.map(({ fileId }) => fileId))];
  const posters = [...new Set(media.flatMap(({ posterFileId }) => posterFileId ?? []))];
  const files = await tx.$queryRaw<{ id: string; mediaType: string }[]>`
    SELECT f.id, c.media_type AS "mediaType" FROM file f
    JOIN stored_content c ON c.organization_id = f.organization_id AND c.sha256 = f.sha256
    WHERE f.organization_id = ${organizationId}::uuid AND f.id = ANY(${[...played, ...posters]}::uuid[])
      AND f.deleted_at IS NULL AND f.state <> 'refused'`;
  const typeOf = (id: string): string => files.find((file) => file.id === id)?.mediaType ?? '';
  const isPlayable = (id: string): boolean => playableTypes.some((type) => type === typeOf(id));
  if (!played.every(isPlayable) || !posters.every((id) => typeOf(id).startsWith('image/')))
    throw problem('press-release-medium-not-ready');
}
