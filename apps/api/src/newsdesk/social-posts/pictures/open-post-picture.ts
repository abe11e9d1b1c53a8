import { pictureRefusal, type PictureRefusal } from '@ravabet/contracts/newsdesk/social-posts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { widestVariant } from '../../../office/files/share/outgoing-picture.ts';
import { pictureFacts } from '../../../office/files/share/picture-facts.ts';
import type { Sendable } from '../../../office/files/share/send-content.ts';
import { problem } from '../../../platform/problems.ts';
import { postPictures } from './post-pictures.ts';

/** What to send for a picture of a post: small to look at, or the content to be made into a JPEG. @throws not-found | social-post-picture-… */
export async function openPostPicture(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { id, fileId }: { id: string; fileId: string },
): Promise<{ preview: Sendable; sha256: string; name: string; refusal: PictureRefusal | null }> {
  const { organizationId } = actor;
  const { items } = await postPictures(tx, actor, ability, id);
  const facts = (await pictureFacts(tx, organizationId, [fileId])).get(fileId);
  if (!facts || !items.some((one) => one.fileId === fileId)) throw problem('not-found');
  const { sha256, name } = facts;
  const found = await widestVariant(tx, organizationId, sha256, 640);
  if (!found) throw problem(facts.state === 'received' ? 'social-post-picture-not-ready' : 'social-post-picture-gone');
  const { storageKey, mediaType, size } = found;
  const preview = { storageKey, mediaType, size, etag: `${sha256}.${found.name}`, name };
  return { preview, sha256, name, refusal: pictureRefusal(facts) };
}
