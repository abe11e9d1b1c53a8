import type { Holder } from '@ravabet/contracts/protocol/resources';
import type { Tx } from '@ravabet/db';
import { problem, type ProblemError } from '../../platform/problems.ts';

interface Row {
  id: string;
  resourceId: string;
  resourceNames: Holder['resourceNames'];
  startsAt: Date;
  endsAt: Date;
  personId: string;
  name: string;
}

/** Bookings of others that stand in the way. */
export async function holdersOf(
  tx: Tx,
  organizationId: string,
  wanted: { resourceIds: readonly string[]; startsAt: Date; endsAt: Date; exceptId?: string },
): Promise<Holder[]> {
  const { resourceIds, startsAt, endsAt, exceptId = null } = wanted;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT b.id, b.resource_id AS "resourceId", r.names AS "resourceNames", b.starts_at AS "startsAt", b.ends_at AS "endsAt",
      b.booked_by_id AS "personId", m.display_name AS name
    FROM booking b JOIN resource r ON r.organization_id = b.organization_id AND r.id = b.resource_id
    JOIN membership m ON m.organization_id = b.organization_id AND m.person_id = b.booked_by_id
    WHERE b.organization_id = ${organizationId}::uuid AND b.resource_id = ANY(${[...resourceIds]}::uuid[]) AND b.cancelled_at IS NULL
      AND tstzrange(b.starts_at, b.ends_at, '[)') && tstzrange(${startsAt}, ${endsAt}, '[)')
      AND b.id IS DISTINCT FROM ${exceptId}::uuid
    ORDER BY b.starts_at`;
  return rows.map(({ personId, name, ...row }) => ({
    resourceId: row.resourceId,
    resourceNames: row.resourceNames,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    bookedBy: { id: personId, name },
  }));
}

/** The refusal for who comes too late: it says who has it, so that they can talk. */
export async function alreadyBooked(
  tx: Tx,
  organizationId: string,
  wanted: { resourceIds: readonly string[]; startsAt: Date; endsAt: Date },
): Promise<ProblemError> {
  const holders = await holdersOf(tx, organizationId, wanted);
  // The same id twice, and nobody in the way.
  if (holders.length === 0) return problem('resource-id-taken');
  return refusalWith(holders);
}

export function refusalWith(holders: Holder[]): ProblemError {
  const names = [...new Set(holders.map(({ bookedBy }) => bookedBy.name))].join('، ');
  return problem('resource-already-booked', { params: { names, holders } });
}
