import type { VisitParticipant } from '@ravabet/contracts/protocol/visits';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { countryName, guestNameIn } from '../../guests/share/guest-names.ts';

type Named = Pick<VisitParticipant, 'guest' | 'person' | 'ordinal' | 'country'>;

/** What somebody of a visit is called; to whom the names are not shown, the how-manieth guest of a country. */
export function useParticipantName(): (participant: Named) => string {
  const { t } = useTranslation('visits');
  const format = useFormat();
  return ({ guest, person, ordinal, country }) => {
    if (person) return person.name;
    if (guest) return guestNameIn(guest.names, format.language);
    const number = format.number(ordinal);
    if (country === '') return t(($) => $.names.guestAlone, { number });
    return t(($) => $.names.guest, { number, country: countryName(country, format.language) });
  };
}
