import { expectedVisitStates } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Line } from './find-clashes.ts';
import { placeKey } from './place-key.ts';

interface Row {
  itemId: string;
  visitId: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  personIds: string[];
  guestIds: string[];
  resourceIds: string[];
}

interface Interpreting {
  visitId: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  personId: string;
}

const nowhere = { itemId: null, visitId: null, title: null, place: '', personIds: [], guestIds: [], resourceIds: [] };

/** What else is going on at these times: lines and interpreters of other visits that may really be, and bookings that are not of this visit. */
export async function otherLines(
  tx: Tx,
  organizationId: string,
  visitId: string,
  own: readonly Line[],
): Promise<Line[]> {
  const from = new Date(Math.min(...own.map(({ startsAt }) => startsAt.getTime())));
  const until = new Date(Math.max(...own.map(({ endsAt }) => endsAt.getTime())));
  const lines = await tx.$queryRaw<Row[]>`
    SELECT i.id AS "itemId", i.visit_id AS "visitId", i.title, i.starts_at AS "startsAt", i.ends_at AS "endsAt", i.place,
      ARRAY(SELECT p.person_id FROM visit_participant p WHERE p.organization_id = i.organization_id AND p.visit_id = i.visit_id
        AND p.removed_at IS NULL AND p.person_id IS NOT NULL AND (i.participant_ids = '{}' OR p.id = ANY(i.participant_ids))
        UNION SELECT i.guide_id WHERE i.guide_id IS NOT NULL)::text[] AS "personIds",
      ARRAY(SELECT p.guest_id FROM visit_participant p WHERE p.organization_id = i.organization_id AND p.visit_id = i.visit_id
        AND p.removed_at IS NULL AND p.guest_id IS NOT NULL AND (i.participant_ids = '{}' OR p.id = ANY(i.participant_ids)))::text[] AS "guestIds",
      '{}'::text[] AS "resourceIds"
    FROM visit_item i JOIN visit v ON v.organization_id = i.organization_id AND v.id = i.visit_id
    WHERE i.organization_id = ${organizationId}::uuid AND i.visit_id <> ${visitId}::uuid AND i.removed_at IS NULL
      AND v.state = ANY(${[...expectedVisitStates]}) AND i.starts_at < ${until} AND i.ends_at > ${from}`;
  const interpreting = await tx.$queryRaw<Interpreting[]>`
    SELECT s.visit_id AS "visitId", s.title, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.person_id::text AS "personId"
    FROM visit_service s JOIN visit v ON v.organization_id = s.organization_id AND v.id = s.visit_id
    WHERE s.organization_id = ${organizationId}::uuid AND s.visit_id <> ${visitId}::uuid AND s.removed_at IS NULL
      AND s.person_id = ANY(${[...new Set(own.flatMap(({ personIds }) => personIds))]}::uuid[])
      AND v.state = ANY(${[...expectedVisitStates]}) AND s.starts_at < ${until} AND s.ends_at > ${from}`;
  // What other visits have taken is a booking too: resources are looked up there, once.
  const bookings = await tx.booking.findMany({
    where: {
      organizationId,
      cancelledAt: null,
      startsAt: { lt: until },
      endsAt: { gt: from },
      resourceId: { in: [...new Set(own.flatMap(({ resourceIds }) => resourceIds))] },
      OR: [{ subjectId: null }, { subjectId: { not: visitId } }],
    },
    select: { resourceId: true, startsAt: true, endsAt: true },
  });
  return [
    ...lines.map((line) => ({ ...line, place: placeKey(line.place) })),
    ...interpreting.map(({ personId, ...rest }) => ({ ...nowhere, ...rest, personIds: [personId] })),
    ...bookings.map(({ resourceId, ...times }) => ({ ...nowhere, ...times, resourceIds: [resourceId] })),
  ];
}
