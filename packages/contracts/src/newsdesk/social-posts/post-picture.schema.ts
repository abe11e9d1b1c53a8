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

/** Why a picture may not go out: slugs of problems. */
export const pictureRefusals = [
  'social-post-picture-gone',
  'social-post-picture-not-ready',
  'social-post-picture-consent-withdrawn',
  'social-post-picture-rights-expired',
  'social-post-picture-without-rights',
] as const;
export type PictureRefusal = (typeof pictureRefusals)[number];

/** A picture with what a page needs of its file. */
export const ShownPicture = Type.Object({
  ...PostPicture.properties,
  name: Type.String(),
  width: nullable(Type.Integer()),
  height: nullable(Type.Integer()),
  previewUrl: Type.String(),
  /** as a JPEG that every network takes, without what the camera wrote; of a post only */
  downloadUrl: nullable(Type.String()),
  /** null when it can go out */
  refusal: nullable(Type.Enum([...pictureRefusals])),
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
 * Why a picture may not go out, where it may not. Who was not asked yet (`consent-unknown`) and rights that end soon are
 * something to look at; no rights, rights that have ended and a consent taken back are a no.
 */
export function pictureRefusal({ kind, state, isDeleted, hints }: PictureRights): PictureRefusal | null {
  if (isDeleted || state === 'refused' || kind !== 'picture') return 'social-post-picture-gone';
  if (state === 'received') return 'social-post-picture-not-ready';
  if (hints.includes('consent-withdrawn')) return 'social-post-picture-consent-withdrawn';
  if (hints.includes('expired')) return 'social-post-picture-rights-expired';
  if (hints.includes('licence-unknown')) return 'social-post-picture-without-rights';
  return null;
}
