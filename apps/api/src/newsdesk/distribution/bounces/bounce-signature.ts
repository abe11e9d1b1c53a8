import { createHmac, timingSafeEqual } from 'node:crypto';

export const signatureHeader = 'x-ravabet-signature';

/** Of a message that our own command hands in (`pnpm mail:bounce`): whoever knows the secret of this installation. */
export const bounceSignature = (secret: string, message: Buffer): string =>
  createHmac('sha256', `bounces ${secret}`).update(message).digest('hex');

export function isSignedByUs(secret: string, message: Buffer, signature: unknown): boolean {
  const given = Buffer.from(typeof signature === 'string' ? signature : '', 'hex');
  const due = Buffer.from(bounceSignature(secret, message), 'hex');
  return given.length === due.length && timingSafeEqual(given, due);
}
