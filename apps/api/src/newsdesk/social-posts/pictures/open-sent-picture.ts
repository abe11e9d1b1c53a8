import type { Tx } from '@ravabet/db';
import { pictureRefusal } from '@ravabet/contracts/newsdesk/social-posts';
import { widestVariant } from '../../../office/files/share/outgoing-picture.ts';
import { pictureFacts } from '../../../office/files/share/picture-facts.ts';
import type { Sendable } from '../../../office/files/share/send-content.ts';
import type { PicturePlace } from './picture-address.ts';

/** As wide as a receiver gets it. */
export const sentWidth = 1920;

/**
 * A picture that was handed to a receiver, while that still holds: its time has not passed, this handing over is the last one and was not
 * taken back, the release it speaks of is published, and nothing was said against the picture since. Null otherwise.
 */
export async function openSentPicture(tx: Tx, place: PicturePlace): Promise<Sendable | null> {
  const { organizationId, postId, handedOver, fileId, until } = place;
  const [holds] = await tx.$queryRaw<{ holds: boolean }[]>`
    SELECT true AS holds FROM social_post s
    JOIN social_post_picture q ON q.organization_id = s.organization_id AND q.social_post_id = s.id AND q.file_id = ${fileId}::uuid
    WHERE s.organization_id = ${organizationId}::uuid AND s.id = ${postId}::uuid AND s.deleted_at IS NULL
      AND s.handed_over = ${handedOver} AND s.state IN ('sending', 'published') AND to_timestamp(${until}) > now()
      AND (s.press_release_id IS NULL OR EXISTS (SELECT 1 FROM publication p WHERE p.organization_id = s.organization_id
        AND p.press_release_id = s.press_release_id AND p.current AND p.withdrawn_at IS NULL))`;
  if (!holds) return null;
  const facts = (await pictureFacts(tx, organizationId, [fileId])).get(fileId);
  if (!facts || pictureRefusal(facts)) return null;
  const found = await widestVariant(tx, organizationId, facts.sha256, sentWidth);
  if (!found) return null;
  const { storageKey, mediaType, size, name } = found;
  return { storageKey, mediaType, size, etag: `${facts.sha256}.${name}`, name: name.replace(/^w\d+/, 'picture') };
}
