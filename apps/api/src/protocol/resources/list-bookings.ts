import type { Booking } from '@ravabet/contracts/protocol/resources';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { readOf } from '../../platform/sql-text.ts';
import { bookingOf, type BookingRow } from './booking.presenter.ts';
import { bookingColumns, bookingTables } from './resource.sql.ts';

const ofSubject = readOf(
  'bookings_of_subject',
  `SELECT ${bookingColumns} FROM ${bookingTables} WHERE b.organization_id = $1::uuid AND b.subject_type = $2 AND b.subject_id = $3::uuid
   ORDER BY b.cancelled_at IS NOT NULL, b.starts_at, b.id`,
);
const ofIds = readOf(
  'bookings_of_ids',
  `SELECT ${bookingColumns} FROM ${bookingTables} WHERE b.organization_id = $1::uuid AND b.id = ANY($2::uuid[]) ORDER BY b.starts_at, b.id`,
);

/** What is booked for a record, also what was given back. */
export async function listBookings(
  reader: TenantReader,
  { organizationId }: Actor,
  ability: Ability,
  { subjectType, subjectId }: { subjectType: string; subjectId: string },
): Promise<{ items: Booking[] }> {
  must(ability, 'read', 'Booking');
  const rows = await reader.rows<BookingRow>(organizationId, ofSubject, [organizationId, subjectType, subjectId]);
  // Whose booking is private, whose record it is for nobody asks after.
  const told = rows.map((row) => bookingOf(ability, row)).filter(({ subject }) => subject !== null);
  return { items: told };
}

/** Bookings as they are after the commit. */
export async function getBookings(
  reader: TenantReader,
  { organizationId }: Actor,
  ability: Ability,
  ids: readonly string[],
) {
  const rows = await reader.rows<BookingRow>(organizationId, ofIds, [organizationId, ids]);
  return rows.map((row) => bookingOf(ability, row));
}

export async function getBooking(reader: TenantReader, actor: Actor, ability: Ability, id: string): Promise<Booking> {
  must(ability, 'read', 'Booking');
  const [booking] = await getBookings(reader, actor, ability, [id]);
  if (!booking) throw problem('not-found');
  return booking;
}
