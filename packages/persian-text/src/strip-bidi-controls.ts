/**
 * Every character whose only work is to steer the direction of its neighbours: ALM, LRM, RLM, the embeddings and
 * overrides (LRE, RLE, PDF, LRO, RLO) and the isolates (LRI, RLI, FSI, PDI).
 */
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Removes the invisible direction controls of a text and nothing else.
 *
 * Definition: the result is the text without the characters of Unicode property `Bidi_Control`.
 * The half-space (ZWNJ) and ZWJ stay, for they change how a word is written.
 * Messengers and Word add such controls silently; two names that look alike would then be two names.
 *
 * Shape: any string → string, never longer. Errors: none. Complexity: O(n).
 * Source: Unicode Standard Annex #9, "Unicode Bidirectional Algorithm", 2.
 *
 * @example stripBidiControls('\u202Eabc\u202C') // 'abc'
 */
export function stripBidiControls(text: string): string {
  return text.replace(bidiControls, '');
}
