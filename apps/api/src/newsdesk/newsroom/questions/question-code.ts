import { createHash, createHmac } from 'node:crypto';

/** Without letters that people take for others. */
const letters = 'abcdefghjkmnpqrstvwxyz23456789';
const length = 12;

/** The code a journalist follows a question by, derived from the installation's secret, so that only its hash is stored. */
export function questionCode(secret: string, id: string): string {
  const bytes = createHmac('sha256', secret).update(`press question ${id}`).digest();
  return [...bytes.subarray(0, length)].map((byte) => letters[byte % letters.length]).join('');
}

/** Typed in capitals, with spaces or hyphens it is the same code. */
export const hashOfCode = (code: string): string =>
  createHash('sha256')
    .update(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
    .digest('base64url');
