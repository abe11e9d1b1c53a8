import { createHmac, randomBytes } from 'node:crypto';

/** Without letters that people take for others. */
const letters = 'abcdefghjkmnpqrstvwxyz23456789';

const coded = (bytes: Uint8Array, length: number): string =>
  [...bytes.subarray(0, length)].map((byte) => letters[byte % letters.length]).join('');

/** The address of an event for the public: short enough for a poster, nothing that could be counted up. */
export const newPublicCode = (): string => coded(randomBytes(8), 8);
/** What the QR of a badge says, and what is typed where no camera is. */
export const newBadgeCode = (): string => coded(randomBytes(10), 10);
export const newCertificateCode = (): string => coded(randomBytes(12), 12);

/** Typed in capitals, with spaces or hyphens it is the same code. */
export const cleanCode = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** The secret of somebody's own page, derived so that only its hash is stored and the mail can name it again. */
export const manageToken = (secret: string, registrationId: string): string =>
  createHmac('sha256', secret).update(`event registration ${registrationId}`).digest('base64url');
