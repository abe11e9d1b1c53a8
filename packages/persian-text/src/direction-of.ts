/** What a text says about its own direction; 'neutral' when it holds no strong character. */
export type TextDirection = 'rtl' | 'ltr' | 'neutral';

// Scripts written from right to left that people may paste; RLM and ALM are strong too.
const strongRtl =
  /[\u061C\u200F]|(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;
const strongLtr = /[\u200E\p{L}]/u;
const isolateInitiator = /[\u2066-\u2068]/;
const popIsolate = '\u2069';

/**
 * The direction of a text by its first strong character, as browsers decide for `dir="auto"`.
 *
 * Definition (rules P2 and P3): walk the characters in order, skip what stands between an isolate initiator and its
 * PDI, and answer with the first strong character: a letter of a right-to-left script (or RLM, ALM) is 'rtl', any
 * other letter (or LRM) is 'ltr'. Digits, Persian ones too, are weak and decide nothing; none at all is 'neutral'.
 *
 * Shape: any string → TextDirection. Errors: none. Complexity: O(n), and usually the first character.
 * Source: Unicode Standard Annex #9, 3.3.1, rules P2–P3.
 *
 * @example directionOf('۱۴۰۵ خبر') // 'rtl'
 * @example directionOf('«Ravabet» روابط') // 'ltr'
 */
export function directionOf(text: string): TextDirection {
  let depth = 0;
  for (const character of text) {
    if (isolateInitiator.test(character)) depth += 1;
    else if (character === popIsolate) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (strongRtl.test(character)) return 'rtl';
    else if (strongLtr.test(character)) return 'ltr';
  }
  return 'neutral';
}
