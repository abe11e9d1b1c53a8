import type { LocalizedText } from '@ravabet/contracts';
import type { EventRegistrationSettings, EventState } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';

/** What the public may know of an event: nothing of its costs, risks and people. */
export interface PublicEvent {
  readonly id: string;
  readonly code: string;
  readonly state: EventState;
  readonly titles: LocalizedText;
  readonly places: LocalizedText;
  readonly host: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly registration: EventRegistrationSettings;
  readonly isOpen: boolean;
  /** null: as many as come */
  readonly free: number | null;
  readonly programme: readonly { title: string; who: string; startsAt: Date | null }[];
}

interface Row extends Omit<PublicEvent, 'programme' | 'code'> {
  publicCode: string;
}

/**
 * An event that the public was once told of: it keeps its address when it is over or called off. By the id whatever became of it, for
 * who has a registration.
 */
export async function publicEvent(
  tx: Tx,
  organizationId: string,
  { code = null, id = null }: { code?: string | null; id?: string | null },
): Promise<PublicEvent | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT id, public_code AS "publicCode", state, titles, places, host, starts_at AS "startsAt", ends_at AS "endsAt", registration,
      state = 'open' AND coalesce((registration->>'closesAt')::timestamptz, starts_at) > now() AS "isOpen",
      CASE WHEN capacity IS NULL THEN NULL ELSE capacity - seats_taken END AS free
    FROM event WHERE organization_id = ${organizationId}::uuid AND NOT is_template AND starts_at IS NOT NULL AND (id = ${id}::uuid
      OR (public_code = ${code} AND (state IN ('open', 'running', 'done', 'evaluated') OR (state = 'cancelled' AND number_n IS NOT NULL))))`;
  if (!row) return null;
  const programme = await tx.eventLine.findMany({
    where: { organizationId, eventId: row.id, part: 'programme' },
    orderBy: [{ startsAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: { title: true, who: true, startsAt: true },
  });
  const { publicCode, ...rest } = row;
  return { ...rest, code: publicCode, programme };
}
