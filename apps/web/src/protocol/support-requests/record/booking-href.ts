import { localDateOf } from '@ravabet/calendars';
import type { MyOrganization } from '@ravabet/contracts/office/people';
import type { SupportRequest } from '@ravabet/contracts/protocol/support-requests';

const clockOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));

/** The booking dialog of the resources, with the day, the hours and the record that it is for filled in. */
export function bookingHref(
  { slug, timeZone }: Pick<MyOrganization, 'slug' | 'timeZone'>,
  { id, wantedOn, startsAt, endsAt, title }: Pick<SupportRequest, 'id' | 'wantedOn' | 'startsAt' | 'endsAt' | 'title'>,
): string {
  const query = new URLSearchParams({
    new: '1',
    day: wantedOn,
    on: startsAt ? localDateOf(startsAt, timeZone) : wantedOn,
    ...(startsAt && { from: clockOf(startsAt, timeZone) }),
    ...(endsAt && { until: clockOf(endsAt, timeZone) }),
    subjectType: 'SupportRequest',
    subjectId: id,
    title,
  });
  return `/${slug}/resources?${query}`;
}
