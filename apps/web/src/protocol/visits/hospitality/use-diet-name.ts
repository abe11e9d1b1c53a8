import { guestDiets } from '@ravabet/contracts/protocol/guests';
import { useTranslation } from 'react-i18next';

/** A diet in words; the code of one that is not known any more. */
export function useDietName(): (id: string) => string {
  const { t } = useTranslation('guests');
  return (id) => {
    const known = guestDiets.find((one) => one === id);
    return known ? t(($) => $.diet[known]) : id;
  };
}
