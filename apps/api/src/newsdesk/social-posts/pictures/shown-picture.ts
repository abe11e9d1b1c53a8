import { pictureRefusal, type PostPicture, type ShownPicture } from '@ravabet/contracts/newsdesk/social-posts';
import type { PictureFacts } from '../../../office/files/share/picture-facts.ts';

/** A picture of a post as pages show it. Its addresses are the post's own: who may see the post, or has to post it, sees its pictures. */
export function shownPostPicture(
  place: { organizationId: string; postId: string },
  { fileId, alternativeText }: PostPicture,
  facts: PictureFacts,
): ShownPicture {
  const address = `/api/organizations/${place.organizationId}/social-posts/${place.postId}/pictures/${fileId}`;
  const { name, width, height } = facts;
  const refusal = pictureRefusal(facts);
  return {
    fileId,
    alternativeText,
    name,
    width,
    height,
    previewUrl: address,
    downloadUrl: `${address}?download=true`,
    refusal,
  };
}
