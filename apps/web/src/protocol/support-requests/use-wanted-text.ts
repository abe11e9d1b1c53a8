import type { SupportRequestListItem } from '@ravabet/contracts/protocol/support-requests';
import { useFormat } from '../../shared/use-format.ts';

/** The day it is wanted on; with the hours where it is for a time. */
export function useWantedText(): (request: Pick<SupportRequestListItem, 'wantedOn' | 'startsAt' | 'endsAt'>) => string {
  const format = useFormat();
  return ({ wantedOn, startsAt, endsAt }) => {
    const day = format.date(wantedOn, 'full');
    if (!startsAt || !endsAt) return day;
    return format.list([day, `${format.date(startsAt, 'time')}–${format.date(endsAt, 'time')}`]);
  };
}
