import { createHash, randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Actor } from '@ravabet/permissions';
import type { Platform } from '../../../platform/platform.ts';
import { newId } from '../../../platform/new-id.ts';
import { ProblemError } from '../../../platform/problems.ts';
import { uploadsFolder } from '../../../platform/storage.ts';
import { checkFileName, receiveUpload } from '../receive-upload.ts';
import { prepareFile } from '../prepare-file.ts';
import { isPicture } from '../media-types.ts';
import { recognizeContent } from '../recognize-content.ts';

/** In case of a fault between receiving and preparing. */
const later = 10 * 60 * 1000;

/**
 * Makes a picture that came with something else a file of the organisation, ready to be used: by the same checks, scan and sizes as an
 * upload. One that the files room has already is not kept twice. @returns null where it is refused, or no picture
 */
export async function keepPicture(
  platform: Platform,
  actor: Actor,
  picture: { name: string; bytes: Buffer },
): Promise<string | null> {
  const { organizationId } = actor;
  const sha256 = createHash('sha256').update(picture.bytes).digest('hex');
  const ready = () =>
    withOrganization(platform.databases.app.prisma, organizationId, async (tx) => {
      const content = await tx.storedContent.findFirst({
        where: { organizationId, sha256 },
        select: { mediaType: true },
      });
      if (!content || !isPicture(content.mediaType)) return null;
      const where = { organizationId, sha256, state: 'ready', deletedAt: null };
      return (await tx.file.findFirst({ where, select: { id: true }, orderBy: { createdAt: 'asc' } }))?.id ?? null;
    });
  const known = await ready();
  if (known) return known;
  const path = join(uploadsFolder(platform.config), `kept-${randomUUID()}`);
  const id = newId();
  try {
    const name = nameable(picture.name);
    await writeFile(path, picture.bytes, { mode: 0o600 });
    if (!isPicture((await recognizeContent(path, name)).mediaType)) return null;
    const prepareAfter = new Date(Date.now() + later);
    await receiveUpload(platform, actor, { id, path, name, size: picture.bytes.length, prepareAfter });
    await prepareFile(platform, { organizationId, fileId: id });
  } catch (error) {
    if (error instanceof ProblemError && error.status < 500) return null;
    throw error;
  } finally {
    await rm(path, { force: true });
  }
  return ready();
}

function nameable(name: string): string {
  try {
    checkFileName(name);
    return name;
  } catch {
    return 'picture';
  }
}
