import * as Type from 'typebox';
import { cleanText, nullable, Uuid } from '../../kernel/index.ts';
import type { FileState, RightsHint } from '../../office/files/index.ts';

/** As many pictures as one post carries, whatever its channel. */
export const picturesAtMost = 4;

/** A picture of the files room, and what it shows, in the language of the post. */
export const PostPicture = Type.Object(
  { fileId: Uuid, alternativeText: cleanText({ max: 500 }) },
  { additionalProperties: false },
);
export type PostPicture = Type.Static<typeof PostPicture>;

/** In the order in which they stand. */
export const PostPictures = Type.Array(PostPicture, { maxItems: picturesAtMost });

/** A picture with what a page needs of its file. */
export const ShownPicture = Type.Object({
  ...PostPicture.properties,
  name: Type.String(),
  width: nullable(Type.Integer()),
  height: nullable(Type.Integer()),
  previewUrl: Type.String(),
  /** as a JPEG that every network takes, without what the camera wrote; of a post only */
  downloadUrl: nullable(Type.String()),
  /** slug of the problem for which it cannot go out; null when it can */
  refusal: nullable(Type.String()),
});
export type ShownPicture = Type.Static<typeof ShownPicture>;

/** What of a file decides whether its picture may go out. */
export interface PictureRights {
  readonly kind: string;
  readonly state: FileState;
  readonly isDeleted: boolean;
  readonly hints: readonly RightsHint[];
}

/**
 * Why a picture may not go out, as the slug of its problem. Who was not asked yet (`consent-unknown`) and rights that end soon are
 * something to look at; no rights, rights that have ended and a consent taken back are a no.
 */
export function pictureRefusal({ kind, state, isDeleted, hints }: PictureRights) {
  if (isDeleted || state === 'refused' || kind !== 'picture') return 'social-post-picture-gone' as const;
  if (state === 'received') return 'social-post-picture-not-ready' as const;
  if (hints.includes('consent-withdrawn')) return 'social-post-picture-consent-withdrawn' as const;
  if (hints.includes('expired')) return 'social-post-picture-rights-expired' as const;
  if (hints.includes('licence-unknown')) return 'social-post-picture-without-rights' as const;
  return null;
}
