import { isWellFormedText } from './is-well-formed-text.ts';

// Not in a one-line name: every control (tab and line ends too), line and paragraph separators, direction controls,
// and the invisible characters that make two names look alike (zero-width space, word joiner, BOM, annotations).
const unclean = /[\p{Cc}\u2028\u2029\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/u;

/**
 * Tells whether a text may be a name or a title: one line, visible, and read in the order in which it is stored.
 *
 * Definition: well-formed (see isWellFormedText) and free of controls, line separators, direction controls and
 * invisible look-alike makers. ZWNJ and ZWJ are letters' business and stay allowed. Emptiness is another rule's matter.
 * A form that takes pasted text calls stripBidiControls first, so that nobody is refused for what they cannot see;
 * the API only refuses, because it never changes what was sent.
 *
 * Shape: any string → boolean. Errors: none. Complexity: O(n).
 * Source: Unicode Technical Report #36, "Unicode Security Considerations", 2.5; UAX #9.
 *
 * @example isCleanName('علی‌رضا کاظمی') // true
 * @example isCleanName('report\u202Egpj.exe') // false: would show as «reportexe.jpg»
 */
export function isCleanName(text: string): boolean {
  return isWellFormedText(text) && !unclean.test(text);
}
