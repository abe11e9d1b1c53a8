const decimalDigit = /^\p{Nd}$/u;

/**
 * The value of a decimal digit of any script, or -1 for every other character.
 *
 * Definition: Unicode encodes each set of decimal digits as ten consecutive code points from zero to nine, and every
 * set begins right after a non-digit or after another complete set; so the value is the number of digits directly
 * before it, modulo ten.
 *
 * Shape: one code point → 0…9 or -1. Errors: none. Complexity: O(1) for the three sets of our languages, at most some
 * fifty steps for mathematical digits.
 * Source: The Unicode Standard 4.6, "Numeric Value"; stability policy of General_Category Nd.
 *
 * @example digitValueOf('۷'.codePointAt(0)!) // 7
 * @example digitValueOf('x'.codePointAt(0)!) // -1
 */
export function digitValueOf(codePoint: number): number {
  if (codePoint >= 0x30 && codePoint <= 0x39) return codePoint - 0x30;
  if (codePoint >= 0x6f0 && codePoint <= 0x6f9) return codePoint - 0x6f0;
  if (codePoint >= 0x660 && codePoint <= 0x669) return codePoint - 0x660;
  if (codePoint < 0x7c0 || !decimalDigit.test(String.fromCodePoint(codePoint))) return -1;
  let before = 0;
  while (decimalDigit.test(String.fromCodePoint(codePoint - before - 1))) before += 1;
  return before % 10;
}
