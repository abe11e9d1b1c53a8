import type { Tx } from '@ravabet/db';
import { isPicture } from '../../office/files/share/is-picture.ts';
import { problem } from '../../platform/problems.ts';

/** @throws gift-photo-not-possible */
export async function mustBePhoto(tx: Tx, organizationId: string, fileId: string | null | undefined): Promise<void> {
  if (!fileId || (await isPicture(tx, organizationId, fileId))) return;
  const errors = [{ pointer: '/photoFileId', code: 'photo', message: '/photoFileId' }];
  throw problem('gift-photo-not-possible', { errors });
}
