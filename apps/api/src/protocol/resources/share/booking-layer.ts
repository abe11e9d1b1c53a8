import { subject } from '@ravabet/permissions';
import { readOf } from '../../../platform/sql-text.ts';
import { type CalendarLayer, mostOfLayer } from '../../calendar/share/calendar-layer.ts';
import { datedItem, type DatedRow, dayOf, periodEnd, periodStart } from '../../calendar/share/dated-rows.ts';

interface BookingOnDay extends DatedRow {
  isPrivate: boolean;
  createdById: string;
}

/** No booking is longer than 31 days (booking-time.ts), so the index of beginnings finds also those that run into the period. */
const read = readOf(
  'calendar_layer_bookings',
  `SELECT 'booking' AS kind, b.id, ${dayOf('b.starts_at')}::text AS "on", ${dayOf(`(b.ends_at - interval '1 millisecond')`)}::text AS until,
     b.starts_at AS at, b.ends_at AS "endsAt", b.title, r.names, false AS "isDone", b.id AS "subjectId",
     b.updated_at AS "changedAt", b.version, b.is_private AS "isPrivate", b.booked_by_id AS "createdById"
   FROM booking b JOIN resource r ON r.organization_id = b.organization_id AND r.id = b.resource_id
   WHERE b.organization_id = $1::uuid AND b.cancelled_at IS NULL AND b.starts_at >= ${periodStart} - interval '31 days'
     AND b.starts_at < ${periodEnd} AND b.ends_at > ${periodStart}
   ORDER BY b.starts_at, b.id LIMIT ${mostOfLayer + 1}`,
);

/** What is taken. Of a private booking others are told the time and the thing, not what for. */
export const bookingLayer: CalendarLayer = {
  id: 'bookings',
  isFor: (ability) => ability.can('read', 'Booking'),
  page: (id) => `resources?booking=${id}`,
  ask: ({ actor, from, until }) => ({ read, values: [actor.organizationId, from, until] }),
  items: (rows, { ability }) =>
    (rows as BookingOnDay[]).map(({ isPrivate, createdById, ...row }) => {
      const isTold = !isPrivate || ability.can('readPrivate', subject('Booking', { createdById }));
      return datedItem('Booking', isTold ? row : { ...row, title: null });
    }),
};
