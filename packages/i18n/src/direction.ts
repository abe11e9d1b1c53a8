import type { Language } from './language.ts';

/** BCP 47 tag with the calendar's and digits' habits of each language. */
export const localeTags = { fa: 'fa-IR', ar: 'ar-u-nu-arab', en: 'en', zh: 'zh-Hans' } as const;

export const directionOfLanguage = (language: Language): 'rtl' | 'ltr' =>
  language === 'fa' || language === 'ar' ? 'rtl' : 'ltr';

/** What a language calls itself, for language menus. */
export const languageNames = { fa: 'فارسی', ar: 'العربية', en: 'English', zh: '中文' } as const;
