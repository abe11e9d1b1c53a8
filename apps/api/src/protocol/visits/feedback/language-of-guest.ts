import { type Language, languages } from '@ravabet/i18n';

const countriesOf: Readonly<Record<'fa' | 'ar' | 'zh', readonly string[]>> = {
  fa: ['IR', 'AF'],
  ar: 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SY TN YE'.split(' '),
  zh: ['CN', 'HK', 'MO', 'TW'],
};

/** In which of the four languages a guest is written to: the first that they speak, else that of their country, else English. */
export function languageOfGuest(guest: { languages: readonly string[]; country: string }): Language {
  for (const spoken of guest.languages) {
    const known = languages.find((one) => spoken.toLowerCase().split('-')[0] === one);
    if (known) return known;
  }
  return (['fa', 'ar', 'zh'] as const).find((one) => countriesOf[one].includes(guest.country)) ?? 'en';
}
