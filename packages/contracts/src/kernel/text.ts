import * as Type from 'typebox';

/** Languages of the product, Persian first. */
export const languages = ['fa', 'ar', 'en', 'zh'] as const;
export type Language = (typeof languages)[number];

export const Language = Type.Union([Type.Literal('fa'), Type.Literal('ar'), Type.Literal('en'), Type.Literal('zh')]);

/**
 * Every text a person sends: no NUL, no lone surrogate, no bidi override or control character but tab and line breaks.
 * The format is checked by the API's validator (platform/validation.ts).
 */
export const cleanText = (options: { min?: number; max: number }) =>
  Type.String({ format: 'clean-text', minLength: options.min ?? 0, maxLength: options.max });

/** A name in the four languages; the Persian one is never empty. */
export const LocalizedText = Type.Object(
  {
    fa: cleanText({ min: 1, max: 300 }),
    ar: cleanText({ max: 300 }),
    en: cleanText({ max: 300 }),
    zh: cleanText({ max: 300 }),
  },
  { additionalProperties: false },
);
export type LocalizedText = Type.Static<typeof LocalizedText>;

/** The text of a language, or the nearest that is filled. */
export function localized(text: Partial<Record<Language, string>>, language: Language): string {
  return text[language] || text.fa || text.en || text.ar || text.zh || '';
}
