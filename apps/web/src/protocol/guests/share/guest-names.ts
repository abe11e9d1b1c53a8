import type { Language } from '@ravabet/contracts/kernel';
import type { GuestNames } from '@ravabet/contracts/protocol/guests';

const orders: Record<Language, readonly (keyof GuestNames)[]> = {
  fa: ['persian', 'latin', 'chinese'],
  ar: ['persian', 'latin', 'chinese'],
  en: ['latin', 'persian', 'chinese'],
  zh: ['chinese', 'latin', 'persian'],
};

/** The names that are known, the one that a reader of the language reads first. */
export const namesFor = (names: GuestNames, language: Language): { script: keyof GuestNames; text: string }[] =>
  orders[language].map((script) => ({ script, text: names[script] })).filter(({ text }) => text !== '');

/** What a guest is called in a language, in one word. */
export const guestNameIn = (names: GuestNames, language: Language): string => namesFor(names, language)[0]?.text ?? '';

/** A country by its name in the language; the letters where no name is known. */
export function countryName(country: string, language: Language): string {
  if (country === '') return '';
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(country) ?? country;
}
