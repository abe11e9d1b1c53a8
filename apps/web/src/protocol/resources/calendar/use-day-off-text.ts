import { localized } from '@ravabet/contracts/kernel';
import type { ResourceCalendar } from '@ravabet/contracts/protocol/resources';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../shared/use-language.ts';
import { weekdayName } from './week-days.ts';

/** Why a day is off. A weekend is called by its weekday, which stands there already. */
export function useDayOffText(): (names: ResourceCalendar['daysOff'][number]['names'], day: string) => string {
  const { t } = useTranslation('resources');
  const language = useLanguage();
  return (names, day) => {
    const name = localized(names, language);
    return name === weekdayName(day, language) ? t(($) => $.calendar.weekend) : t(($) => $.calendar.dayOff, { name });
  };
}
