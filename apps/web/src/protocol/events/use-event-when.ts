import { localDateOf } from '@ravabet/calendars';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/use-format.ts';

/** From when until when, with the day said once where it is one day. */
export function useEventWhen(): (event: { startsAt: string | null; endsAt: string | null }) => string {
  const { t } = useTranslation('events');
  const format = useFormat();
  return ({ startsAt, endsAt }) => {
    if (!startsAt) return t(($) => $.noTime);
    if (!endsAt) return format.date(startsAt);
    const isOneDay = localDateOf(startsAt, format.timeZone) === localDateOf(endsAt, format.timeZone);
    return `${format.date(startsAt)} – ${format.date(endsAt, isOneDay ? 'time' : 'datetime')}`;
  };
}
