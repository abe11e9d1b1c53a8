import type { Prisma } from '@ravabet/db';

const personRef = (id: string): string => `(SELECT json_build_object('id', m.person_id, 'name', m.display_name)
  FROM membership m WHERE m.organization_id = r.organization_id AND m.person_id = ${id})`;

/** The letter of events in the register. */
export const numberLetter = 'ر';

/** Columns of a list item, named as in the contract. `r` is the event. */
export const listItemColumns = `
  r.id, r.state, r.kind, r.titles, r.places, r.starts_at AS "startsAt", r.ends_at AS "endsAt", r.capacity,
  r.seats_taken AS "seatsTaken", r.is_template AS "isTemplate", ${personRef('r.owner_id')} AS owner,
  (SELECT json_build_object('id', u.id, 'names', u.names) FROM unit u
    WHERE u.organization_id = r.organization_id AND u.id = r.unit_id) AS unit,
  CASE WHEN r.number_n IS NOT NULL THEN json_build_object('year', r.number_year, 'kind', '${numberLetter}', 'n', r.number_n) END AS "officeNumber",
  r.created_at AS "createdAt", r.updated_at AS "updatedAt", r.version`;

const howMany = (condition: string): string =>
  `(SELECT count(*)::int FROM event_registration g WHERE g.organization_id = r.organization_id AND g.event_id = r.id AND ${condition})`;

/** What the page of one shows beyond the list item. */
export const recordColumns = `
  r.purpose, r.audience, r.host, r.halls, r.registration, r.public_code AS "publicCode", r.reason, r.evaluation,
  r.occasion_id AS "occasionId", r.copied_from_id AS "copiedFromId",
  (SELECT json_build_object('id', s.id, 'title', s.title, 'unitId', s.unit_id, 'requestedById', s.requested_by_id) FROM support_request s
    WHERE s.organization_id = r.organization_id AND s.became_type = 'Event' AND s.became_id = r.id LIMIT 1) AS "supportRequest",
  ${personRef('r.created_by_id')} AS "createdBy", ${personRef('r.approved_by_id')} AS "approvedBy",
  json_build_object(
    'registered', ${howMany(`g.state = 'registered'`)},
    'waiting', ${howMany(`g.state = 'waiting'`)},
    'pending', ${howMany(`g.state = 'pending'`)},
    'attended', ${howMany(`EXISTS (SELECT 1 FROM event_tick t WHERE t.organization_id = g.organization_id AND t.registration_id = g.id AND t.kind = 'in')`)},
    'certified', ${howMany('g.certificate_code IS NOT NULL')}) AS counts`;

export const verbColumns = {
  id: true,
  state: true,
  isTemplate: true,
  kind: true,
  titles: true,
  places: true,
  startsAt: true,
  endsAt: true,
  capacity: true,
  seatsTaken: true,
  halls: true,
  unitId: true,
  ownerId: true,
  registration: true,
  publicCode: true,
  createdById: true,
  numberN: true,
  version: true,
} satisfies Prisma.EventSelect;
