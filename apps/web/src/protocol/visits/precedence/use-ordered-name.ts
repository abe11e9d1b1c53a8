import type { OrderedPerson } from '@ravabet/contracts/protocol/visits';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { countryName, guestNameIn } from '../../guests/share/guest-names.ts';

/** What somebody of the order is called; to whom the names are not shown, the how-manieth guest of a country. */
export function useOrderedName(people: readonly OrderedPerson[]): (id: string | null) => string {
  const { t } = useTranslation('visits');
  const format = useFormat();
  return (id) => {
    const person = people.find((one) => one.id === id);
    if (!person) return '';
    const { names, ordinal, country } = person;
    if (names) return guestNameIn(names, format.language);
    const number = format.number(ordinal);
    if (country === '') return t(($) => $.names.guestAlone, { number });
    return t(($) => $.names.guest, { number, country: countryName(country, format.language) });
  };
}
