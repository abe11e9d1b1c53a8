// What a text column or an XML export cannot carry: C0 and C1 controls (tab, LF and CR excepted) and noncharacters.
const unstorable = /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/**
 * Tells whether a long text (a body, a comment) can be stored, exported and shown as it is.
 *
 * Definition: true when the string has no lone surrogate, no NUL, no control character but tab, line feed and
 * carriage return, and no noncharacter of the basic plane.
 * PostgreSQL refuses U+0000 in `text`, JSON writers turn lone surrogates into U+FFFD (a silent change), and XML 1.0
 * (DOCX, feeds) forbids the other controls; it is kinder to say so at the door.
 *
 * Shape: any string → boolean. Errors: none. Complexity: O(n).
 * Source: The Unicode Standard 23.7; XML 1.0 (fifth edition) 2.2; PostgreSQL manual 8.3.
 *
 * @example isWellFormedText('سلام\nدنیا') // true
 * @example isWellFormedText('a\u0000')     // false
 */
export function isWellFormedText(text: string): boolean {
  return text.isWellFormed() && !unstorable.test(text);
}
