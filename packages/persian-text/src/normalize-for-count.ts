import { stripBidiControls } from './strip-bidi-controls.ts';

// What a writer does not see as a character of the text: tatweel, soft hyphen, word joiner, BOM.
const padding = /[\u0640\u00AD\u2060\uFEFF]/g;

/**
 * The form of a text in which its length is fair to count.
 *
 * Definition: NFC; without direction controls, tatweel and invisible padding; every run of white space one space; runs
 * of half-spaces one half-space, and none beside a space or at an end. Letters, vowels and punctuation stay: the
 * length of a reply against the original (at most twice, Press Law art. 23) must not depend on invisible characters.
 *
 * Shape: any string → string. Errors: none. Idempotent. Complexity: O(n).
 * Source: PRODUCT.md, Rules of the trade; UAX #15 (NFC).
 *
 * @example normalizeForCount('ســـلام   دنیا ') // 'سلام دنیا'
 */
export function normalizeForCount(text: string): string {
  return (
    stripBidiControls(text)
      .replace(padding, '')
      .replace(/\u200C{2,}/g, '\u200C')
      // Half-spaces were made single first: a pattern that could take many of them before the space would be quadratic.
      .replace(/\u200C?[\s\u0085\u200B][\s\u0085\u200B\u200C]*/g, ' ')
      .replace(/^[ \u200C]+|[ \u200C]$/g, '')
      .normalize('NFC')
  );
}
