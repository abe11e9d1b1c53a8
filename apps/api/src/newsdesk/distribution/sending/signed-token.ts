import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/**
 * What a token is good for: one made for a bounce does not unsubscribe anybody. It names a delivery, and for `subscription` a subscriber
 * of the newsroom.
 */
export type TokenUse = 'bounce' | 'unsubscribe' | 'subscription';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const signatureBytes = 10;
const keys = new Map<string, Buffer>();

function keyOf(secret: string): Buffer {
  let key = keys.get(secret);
  if (!key) keys.set(secret, (key = Buffer.from(hkdfSync('sha256', secret, '', 'ravabet mail tokens', 32))));
  return key;
}

const signatureOf = (secret: string, use: TokenUse, id: Buffer): Buffer =>
  createHmac('sha256', keyOf(secret)).update(use).update(id).digest().subarray(0, signatureBytes);

/**
 * A delivery's id with our signature, in letters and digits that survive a mail address (RFC 5321 leaves its case to chance; base 32
 * has only one). 42 characters: 16 bytes of id, 10 of signature.
 */
export function signedToken(secret: string, use: TokenUse, deliveryId: string): string {
  const id = Buffer.from(deliveryId.replaceAll('-', ''), 'hex');
  return toBase32(Buffer.concat([id, signatureOf(secret, use, id)]));
}

/** The delivery that a token of ours names; null for one that somebody made up. */
export function deliveryOfToken(secret: string, use: TokenUse, token: string): string | null {
  const bytes = fromBase32(token.toLowerCase());
  if (bytes?.length !== 16 + signatureBytes) return null;
  const id = bytes.subarray(0, 16);
  if (!timingSafeEqual(bytes.subarray(16), signatureOf(secret, use, id))) return null;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function toBase32(bytes: Buffer): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(value >> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? text + alphabet[(value << (5 - bits)) & 31] : text;
}

function fromBase32(text: string): Buffer | null {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const letter of text) {
    const digit = alphabet.indexOf(letter);
    if (digit < 0) return null;
    value = (value << 5) | digit;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >> bits) & 255);
    }
    value &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
}
