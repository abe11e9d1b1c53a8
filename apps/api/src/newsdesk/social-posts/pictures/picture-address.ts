import { createHmac, timingSafeEqual } from 'node:crypto';

/** Which picture of which handing over, and until when (seconds since 1970). */
export interface PicturePlace {
  readonly organizationId: string;
  readonly postId: string;
  readonly handedOver: number;
  readonly fileId: string;
  readonly until: number;
}

/** Long enough for a receiver that works through a queue, and for all the tries of one handing over. */
export const addressSeconds = 48 * 3600;
export const sentPicturesPath = '/api/sent-pictures';

const signatureOf = (secretKey: string, place: PicturePlace): Buffer => {
  const { organizationId, postId, handedOver, fileId, until } = place;
  const said = [organizationId, postId, handedOver, fileId, until].join(' ');
  return createHmac('sha256', `sent pictures ${secretKey}`).update(said).digest();
};

/** An address that nobody can guess and that ends: for a receiver that fetches the picture itself. */
export function pictureAddress(secretKey: string, publicUrl: string, place: PicturePlace): string {
  const { organizationId, postId, handedOver, fileId, until } = place;
  const path = [organizationId, postId, handedOver, fileId].join('/');
  return `${publicUrl}${sentPicturesPath}/${path}?until=${until}&signature=${signatureOf(secretKey, place).toString('base64url')}`;
}

/** Whether we made this address. */
export function isOurAddress(secretKey: string, place: PicturePlace, signature: string): boolean {
  const due = signatureOf(secretKey, place);
  const given = Buffer.from(signature, 'base64url');
  return given.length === due.length && timingSafeEqual(given, due);
}
