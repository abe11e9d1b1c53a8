import { type Language, languages } from '@ravabet/i18n';

const ofCountries: Readonly<Record<string, Language>> = { IR: 'fa', AF: 'fa', CN: 'zh' };

/** In which of the four languages a guest is written to: the first that they speak, else that of their country, else English. */
export function languageOfGuest(guest: { languages: readonly string[]; country: string }): Language {
  for (const spoken of guest.languages) {
    const known = languages.find((one) => spoken.toLowerCase().split('-')[0] === one);
    if (known) return known;
  }
  return ofCountries[guest.country] ?? 'en';
}
