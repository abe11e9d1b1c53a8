import { dayOffReason, plusDays, startOfDayInstant } from '@ravabet/calendars';
import type { ResourceCalendar, ResourceCalendarQuery, ResourceListItem } from '@ravabet/contracts/protocol/resources';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import { workCalendarOf } from '../../office/tasks/share/work-calendar.ts';
import { must } from '../../platform/ability.ts';
import type { Databases } from '../../platform/databases.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';
import { bookingOf, type BookingRow } from './booking.presenter.ts';
import { bookingColumns, bookingTables, inOrder, listItemColumns } from './resource.sql.ts';

/** The days from a day on: what there is, what of it is taken, and which days are off. */
export async function getResourceCalendar(
  { reader, app }: Databases,
  actor: Actor,
  ability: Ability,
  { from, days = 7, kind, resourceId }: ResourceCalendarQuery,
): Promise<ResourceCalendar> {
  must(ability, 'read', 'Booking');
  const { organizationId } = actor;
  const calendar = await withOrganization(app.prisma, organizationId, (tx) => workCalendarOf(tx, organizationId));
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(organizationId, 'uuid')}`);
  if (kind) sql.where(`r.kind = ${sql.bind(kind, 'text')}`);
  if (resourceId) sql.where(`r.id = ${sql.bind(resourceId, 'uuid')}`);
  const resources = `SELECT ${listItemColumns} FROM resource r WHERE ${sql.conditions}${resourceId ? '' : ' AND r.retired_at IS NULL'} ORDER BY ${inOrder}`;
  const items = await reader.rows<ResourceListItem>(organizationId, readOf('calendar_resources', resources), [
    ...sql.values,
  ]);
  const start = sql.bind(startOfDayInstant(from, calendar.timeZone), 'timestamptz');
  const end = sql.bind(startOfDayInstant(plusDays(from, days), calendar.timeZone), 'timestamptz');
  sql.where(`b.cancelled_at IS NULL AND tstzrange(b.starts_at, b.ends_at, '[)') && tstzrange(${start}, ${end}, '[)')`);
  const bookings = `SELECT ${bookingColumns} FROM ${bookingTables} WHERE ${sql.conditions} ORDER BY b.starts_at, b.id`;
  const rows = await reader.rows<BookingRow>(organizationId, readOf('calendar_bookings', bookings), sql.values);
  return {
    from,
    days,
    resources: items,
    bookings: rows.map((row) => bookingOf(ability, row)),
    daysOff: Array.from({ length: days }, (_, n) => dayOffReason(plusDays(from, n), calendar)).flatMap((off) =>
      off ? [{ date: off.date, names: off.name }] : [],
    ),
  };
}
