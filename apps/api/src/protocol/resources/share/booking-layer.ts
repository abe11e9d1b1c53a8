import { allowed } from '../../../platform/ability.ts';
import { SqlText } from '../../../platform/sql-text.ts';
import type { CalendarLayer } from '../../calendar/share/calendar-layer.ts';
import { datedAnswer, datedRead, dayOf, periodEnd, periodStart } from '../../calendar/share/dated-rows.ts';

/** What is taken. Of a private booking others are told the time and the thing, not what for. */
export const bookingLayer: CalendarLayer = {
  id: 'bookings',
  isFor: (ability) => ability.can('read', 'Booking'),
  page: (id) => `resources?booking=${id}`,
  ask(question) {
    const { actor, ability, from, until } = question;
    const sql = new SqlText();
    sql.bind(actor.organizationId, 'uuid');
    sql.bind(from, 'date');
    sql.bind(until, 'date');
    const may = sql.alternatives(allowed(ability, 'readPrivate', 'Booking'), { createdById: 'b.booked_by_id::text' });
    // No booking is longer than 31 days (booking-time.ts), so the index of beginnings finds also those that run into the period.
    const select = `
      SELECT 'booking' AS kind, b.id, ${dayOf('b.starts_at')} AS "on", ${dayOf(`(b.ends_at - interval '1 millisecond')`)} AS until,
        b.starts_at AS at, b.ends_at AS "endsAt", CASE WHEN NOT b.is_private OR ${may} THEN b.title END AS title, r.names, false AS "isDone",
        b.id AS "subjectId", b.updated_at AS "changedAt", b.version
      FROM booking b JOIN resource r ON r.organization_id = b.organization_id AND r.id = b.resource_id
      WHERE b.organization_id = $1::uuid AND b.cancelled_at IS NULL AND b.starts_at >= ${periodStart} - interval '31 days'
        AND b.starts_at < ${periodEnd} AND b.ends_at > ${periodStart}
      ORDER BY b.starts_at, b.id`;
    return datedRead({ layer: 'bookings', subjectType: 'Booking', select, values: sql.values }, question);
  },
  answer: datedAnswer,
};
