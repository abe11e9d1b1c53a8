import * as Type from 'typebox';
import { languages } from './languages.ts';

export { languages };
export type Language = (typeof languages)[number];

export const Language = Type.Union([Type.Literal('fa'), Type.Literal('ar'), Type.Literal('en'), Type.Literal('zh')]);

/**
 * Every text a person sends: no NUL, no lone surrogate, no control character but tab and line breaks.
 * The format is checked by the API's validator (platform/validation.ts).
 */
export const cleanText = (options: { min?: number; max: number }) =>
  Type.String({ format: 'clean-text', minLength: options.min ?? 0, maxLength: options.max });

/** What people and things are called, on one line: also no direction control, so that it never shows as another name. */
export const cleanName = (options: { min?: number; max: number }) =>
  Type.String({ format: 'clean-name', minLength: options.min ?? 1, maxLength: options.max });

/** A name in the four languages; the Persian one is never empty. */
export const LocalizedText = Type.Object(
  {
    fa: cleanName({ min: 1, max: 300 }),
    ar: cleanName({ min: 0, max: 300 }),
    en: cleanName({ min: 0, max: 300 }),
    zh: cleanName({ min: 0, max: 300 }),
  },
  { additionalProperties: false },
);
export type LocalizedText = Type.Static<typeof LocalizedText>;

/** The text of a language, or the nearest that is filled. */
export function localized(text: Partial<Record<Language, string>>, language: Language): string {
  return text[language] || text.fa || text.en || text.ar || text.zh || '';
}
