import { toPersianDigits } from './to-persian-digits.ts';
import type { TypingHintKind } from './typing-hint.ts';

/** A rule that is one pattern: the range of the whole match gets the suggestion. */
export interface TypingPattern {
  kind: TypingHintKind;
  pattern: RegExp;
  suggestion: (found: string) => string;
}

const halfSpace = '\u200C';
const always = (suggestion: string) => (): string => suggestion;
/** Where a word begins and ends: no letter, mark or half-space beyond. */
const begins = '(?<![\\p{L}\\p{M}\\u200C])';
const ends = '(?![\\p{L}\\p{M}\\u200C])';
const apart = 'هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان|های|ها|ترین|تر';
/** Endings that a word in final ه takes apart: «رفته اند», «خانه ای». */
const afterHe = 'ام|ایم|اید|اند|ای';
const joining = 'بپتثجچحخسشصضطظعغفقکكگلمنیي';

/**
 * Verbs after which «می» written together is certain, by their whole present and past forms. A closed list, because
 * there is no dictionary here: میلاد, میدان, میز, میراث and the like must be left alone.
 */
const verbs =
  'شود|شوند|شوم|شوی|شویم|شوید|شد|شدند|شدم|کند|کنند|کنم|کنی|کنیم|کنید|کرد|کردند|کردم|گوید|گویند|گویم|گوییم|گفت|گفتند|' +
  'باشد|باشند|باشیم|باشید|دهد|دهند|دهم|دهیم|دهید|داد|دادند|دارد|دارند|داشت|داشتند|رود|روند|روم|رویم|رفت|رفتند|' +
  'آید|آیند|آیم|آمد|آمدند|تواند|توانند|توانم|توانیم|توانید|توانست|توانستند|خواهد|خواهند|خواهم|خواهیم|خواهید|خواست|خواستند|' +
  'داند|دانند|دانم|دانیم|دانست|گیرد|گیرند|گیریم|گرفت|گرفتند|یابد|یابند|یافت|رسد|رسند|رسید|رساند|سازد|سازند|ساخت|' +
  'پردازد|پردازند|پرداخت|گردد|گردند|نماید|نمایند|نمود|بیند|بینند|بینیم|دید|دیدند|زند|زنند|زد|بخشد|بخشند|افزاید|' +
  'پذیرد|پذیرند|پذیرفت|کوشد|کوشند|کوشیم|ماند|خورد|خورند|نویسد|نویسند|نوشت|بایست|توان|گذارد|گذارند|گذاشت|گذرد';

export const typingPatterns: readonly TypingPattern[] = [
  { kind: 'arabic-letter', pattern: /[يىك]/g, suggestion: (found) => (found === 'ك' ? 'ک' : 'ی') },
  { kind: 'arabic-digit', pattern: /[\u0660-\u0669]+/g, suggestion: toPersianDigits },
  // «می روم», «نمی‌ شود»: the prefix stands alone before a verb. («می» alone is also a note of music: a hint only.)
  {
    kind: 'missing-half-space-after-prefix',
    pattern: new RegExp(`(?<=${begins}ن?م[یي]) +(?=\\p{Script=Arabic})`, 'gu'),
    suggestion: always(halfSpace),
  },
  // «میشود», «نميكند»: written together, before a verb that is known.
  {
    kind: 'missing-half-space-after-prefix',
    pattern: new RegExp(
      `(?<=${begins}ن?م[یي])(?=(?:${verbs.replaceAll('ی', '[یي]').replaceAll('ک', '[کك]')})${ends})`,
      'gu',
    ),
    suggestion: always(halfSpace),
  },
  // «کتاب ها», «بزرگ ترین»: the ending stands alone after a word.
  {
    kind: 'missing-half-space-before-suffix',
    pattern: new RegExp(`(?<=\\p{Script=Arabic}) +(?=(?:${apart})${ends})`, 'gu'),
    suggestion: always(halfSpace),
  },
  // «رفته اند», «خانه ای».
  {
    kind: 'missing-half-space-before-suffix',
    pattern: new RegExp(`(?<=\\p{L}ه) +(?=(?:${afterHe})${ends})`, 'gu'),
    suggestion: always(halfSpace),
  },
  // «کتابها»: written together. Not after a letter that does not join (روزها looks right as it is), and not for short
  // stems nor the few words whose root ends so (اشتها, انتها, منتها, تنها): there is no dictionary here, so doubt is silent.
  // The ending is looked for first: looking back from every letter of a very long word would take quadratic time.
  {
    kind: 'missing-half-space-before-suffix',
    pattern: new RegExp(
      `(?=(?:ها|های|هایی)${ends})(?<=${begins}(?!(?:اشت|انت|منت|ملت|مبت|تنه)ها)\\p{L}{2,}[${joining}])`,
      'gu',
    ),
    suggestion: always(halfSpace),
  },
  // «بزرگترین», but not بیشترین, which the Academy writes together, nor short stems (ویترین, دکترین).
  {
    kind: 'missing-half-space-before-suffix',
    pattern: new RegExp(`(?=ترین${ends})(?<=${begins}(?!بیشترین)\\p{L}{2,}[${joining}])`, 'gu'),
    suggestion: always(halfSpace),
  },
  // A half-space beside a space, a mark or another half-space joins nothing.
  {
    kind: 'stray-half-space',
    pattern: /\u200C+(?=[\s،؛؟!.:»«])|(?<=[\s«»،؛؟!.:])\u200C+|(?<=\u200C)\u200C+/gu,
    suggestion: always(''),
  },
  {
    kind: 'space-before-punctuation',
    pattern: /(?<=\S)[ \u00A0]+(?=[،؛؟!.:»](?![\p{Script=Latin}\d]))/gu,
    suggestion: always(''),
  },
  { kind: 'space-after-opening', pattern: /(?<=«)[ \u00A0]+(?=\S)/gu, suggestion: always('') },
  // «رفت،آمد». Not inside numbers, and not after a single letter: ه.ش, ق.م.
  {
    kind: 'missing-space-after-punctuation',
    pattern: /(?<=[،؛؟!])(?=\p{Script=Arabic}(?<=\p{L}))|(?<=\p{L}{2}[.:])(?=\p{Script=Arabic}{2}(?<=\p{L}{2}))/gu,
    suggestion: always(' '),
  },
  // A comma or question mark of another script between Persian words.
  {
    kind: 'latin-punctuation',
    pattern: /(?<=\p{Script=Arabic}[»)]?)[,;?](?=\s|$|[»)"])/gu,
    suggestion: (found) => ({ ',': '،', ';': '؛', '?': '؟' })[found] ?? found,
  },
  { kind: 'double-space', pattern: /(?<=\S) {2,}(?=\S)/g, suggestion: always(' ') },
];
