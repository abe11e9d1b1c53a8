import type { Picture } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';

/** Replaces the release's pictures, in the order given. */
export async function setPictures(
  tx: Tx,
  organizationId: string,
  pressReleaseId: string,
  pictures: readonly Picture[],
) {
  await mustBeOwnPictures(tx, organizationId, pictures);
  await tx.pressReleasePicture.deleteMany({ where: { organizationId, pressReleaseId } });
  await tx.pressReleasePicture.createMany({
    data: pictures.map((picture, position) => ({ organizationId, id: newId(), pressReleaseId, position, ...picture })),
  });
}

/** Files of another organisation are answered like absent ones. @throws press-release-picture-not-ready */
export async function mustBeOwnPictures(tx: Tx, organizationId: string, pictures: readonly Picture[]): Promise<void> {
  const ids = [...new Set(pictures.map((picture) => picture.fileId))];
  const found = await tx.file.count({
    where: { organizationId, id: { in: ids }, deletedAt: null, state: { not: 'refused' } },
  });
  if (found !== ids.length) throw problem('press-release-picture-not-ready');
}
