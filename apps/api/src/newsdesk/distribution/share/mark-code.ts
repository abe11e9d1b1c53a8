import { randomBytes } from 'node:crypto';

/** Crockford's: no I, L, O or U, so that nobody misreads one on the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const zero = '\u200B';
const one = '\u2060';
const codeBits = 40;
const bits = codeBits + 8;
const hidden = new RegExp(`[${zero}${one}]{${bits}}`, 'gu');
const visible = /(?<![0-9A-Z])RV[\s\u2010-\u2015-]*([0-9A-Z]{4})[\s\u2010-\u2015-]*([0-9A-Z]{4})(?![0-9A-Z])/gu;

/** Eight signs of 40 random bits: one for each recipient and release. */
export const newMarkCode = (): string =>
  Array.from(randomBytes(codeBits / 5), (byte) => alphabet[byte % 32] ?? '0').join('');

/** As people see it: RV-7K3M-9QXT */
export const writtenMark = (code: string): string => `RV-${code.slice(0, 4)}-${code.slice(4)}`;

/**
 * The code as characters that nobody sees and that go along when text is copied: 48 of zero-width space (0) and word joiner (1), the
 * last eight a checksum. Not ZWNJ or ZWJ, which change how Persian is written.
 */
export function hiddenMark(code: string): string {
  const value = valueOf(code);
  return ((value << 8n) | checksumOf(value)).toString(2).padStart(bits, '0').replaceAll('0', zero).replaceAll('1', one);
}

/** Every code in a text, seen or unseen, in the order in which they stand. What was retyped in small or Persian signs is understood. */
export function marksIn(text: string): string[] {
  const found = new Set<string>();
  for (const [run] of text.matchAll(hidden)) {
    const value = BigInt(`0b${run.replaceAll(zero, '0').replaceAll(one, '1')}`);
    if (checksumOf(value >> 8n) === (value & 0xffn)) found.add(codeOf(value >> 8n));
  }
  const plain = text.replaceAll(/[\u200B-\u200F\u2060\u2066-\u2069]/gu, '').toUpperCase();
  for (const [, start = '', end = ''] of plain.matchAll(visible)) {
    const code = (start + end).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
    if ([...code].every((sign) => alphabet.includes(sign))) found.add(code);
  }
  return [...found];
}

const valueOf = (code: string): bigint =>
  [...code].reduce((value, sign) => value * 32n + BigInt(Math.max(0, alphabet.indexOf(sign))), 0n);

const codeOf = (value: bigint): string =>
  Array.from(
    { length: codeBits / 5 },
    (_, index) => alphabet[Number((value >> BigInt(codeBits - 5 - index * 5)) & 31n)],
  ).join('');

/** A multiplicative hash of the value's bytes: a run of such characters that means nothing is taken for a code once in 256. */
function checksumOf(value: bigint): bigint {
  let sum = 0x5an;
  for (let rest = value; rest > 0n; rest >>= 8n) sum = ((sum ^ (rest & 0xffn)) * 167n + 13n) & 0xffn;
  return sum;
}
