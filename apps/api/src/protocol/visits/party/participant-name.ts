import type { VisitParticipant } from '@ravabet/contracts/protocol/visits';
import { type Language, speak } from '@ravabet/i18n';

const orders = {
  fa: ['persian', 'latin', 'chinese'],
  ar: ['persian', 'latin', 'chinese'],
  en: ['latin', 'persian', 'chinese'],
  zh: ['chinese', 'latin', 'persian'],
} as const;

/** What somebody of a visit is called on paper; without the names, the how-manieth guest of a country. */
export function participantNameIn(
  { guest, person, ordinal, country }: Pick<VisitParticipant, 'guest' | 'person' | 'ordinal' | 'country'>,
  language: Language,
): string {
  if (person) return person.name;
  if (guest) return orders[language].map((script) => guest.names[script]).find((name) => name !== '') ?? '';
  const number = new Intl.NumberFormat(language).format(ordinal);
  if (country === '') return speak(language, 'visits', 'names.guestAlone', { number });
  const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(country) ?? country;
  return speak(language, 'visits', 'names.guest', { number, country: name });
}
