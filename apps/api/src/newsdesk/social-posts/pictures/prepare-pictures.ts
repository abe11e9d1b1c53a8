import { createHash } from 'node:crypto';
import { withOrganization } from '@ravabet/db/with-organization';
import { pictureAsJpeg, widestVariant } from '../../../office/files/share/outgoing-picture.ts';
import { pictureFacts } from '../../../office/files/share/picture-facts.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { Storage } from '../../../platform/storage.ts';
import type { Connector, MessagePicture } from '../connectors/connector.ts';
import type { LoadedSocialPost } from '../load-social-post.ts';
import { sentWidth } from './open-sent-picture.ts';
import { addressSeconds, pictureAddress } from './picture-address.ts';

/** The pictures of a post as its connector takes them. @throws when a content cannot be read */
export async function preparePictures(
  platform: Platform,
  organizationId: string,
  row: LoadedSocialPost,
  takes: Connector['takesPictures'],
): Promise<MessagePicture[]> {
  const { storage, databases, config } = platform;
  const ids = row.pictures.map(({ fileId }) => fileId);
  const found = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const facts = await pictureFacts(tx, organizationId, ids);
    const variants = [];
    for (const { fileId, alternativeText } of row.pictures) {
      const sha256 = facts.get(fileId)?.sha256;
      const variant = sha256 && (await widestVariant(tx, organizationId, sha256, sentWidth));
      if (!variant) throw new Error(`picture ${fileId} has no content`);
      variants.push({ fileId, alternativeText, sha256, variant });
    }
    return variants;
  });
  const pictures: MessagePicture[] = [];
  // One after the other: the API keeps answering meanwhile.
  for (const { fileId, alternativeText, sha256, variant } of found) {
    if (takes === 'bytes') {
      pictures.push({ by: 'bytes', alternativeText, jpeg: await pictureAsJpeg(storage, organizationId, sha256) });
      continue;
    }
    const until = Math.floor(Date.now() / 1000) + addressSeconds;
    const place = { organizationId, postId: row.id, handedOver: row.handedOver, fileId, until };
    pictures.push({
      by: 'address',
      alternativeText,
      url: pictureAddress(config.SECRET_KEY, config.publicUrl, place),
      sha256: variant.contentHash ?? (await hashOf(storage, variant.storageKey)),
      mediaType: variant.mediaType,
      width: variant.width,
      height: variant.height,
    });
  }
  return pictures;
}

async function hashOf(storage: Storage, key: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of await storage.read(key)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
