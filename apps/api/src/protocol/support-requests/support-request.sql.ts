import type { Prisma } from '@ravabet/db';

const personRef = (
  id: string,
  of = 'r',
): string => `(SELECT json_build_object('id', m.person_id, 'name', m.display_name)
  FROM membership m WHERE m.organization_id = ${of}.organization_id AND m.person_id = ${id})`;

/** Promised for a time that has passed, and not delivered yet; by the database's clock. */
export const isOverdue = `(r.promised_at < now() AND r.state IN ('accepted', 'scheduled', 'in-progress'))`;

/** Columns of a list item, named as in the contract. `r` is the request. */
export const listItemColumns = `
  r.id, r.state, r.title,
  (SELECT json_build_object('id', s.id, 'names', s.names) FROM support_service s
    WHERE s.organization_id = r.organization_id AND s.id = r.service_id) AS service,
  (SELECT json_build_object('id', u.id, 'names', u.names) FROM unit u
    WHERE u.organization_id = r.organization_id AND u.id = r.unit_id) AS unit,
  ${personRef('r.requested_by_id')} AS "requestedBy", ${personRef('r.assignee_id')} AS assignee,
  r.place, r.wanted_on AS "wantedOn", r.starts_at AS "startsAt", r.ends_at AS "endsAt", r.promised_at AS "promisedAt",
  coalesce(${isOverdue}, false) AS "isOverdue", r.is_late AS "isLate", r.rating,
  CASE WHEN r.number_n IS NOT NULL THEN json_build_object('year', r.number_year, 'kind', 'پ', 'n', r.number_n) END AS "officeNumber",
  r.created_at AS "createdAt", r.updated_at AS "updatedAt", r.version`;

/** What the page of one shows beyond the list item. */
export const recordColumns = `
  r.note, r.answers, r.late_reason AS "lateReason", ${personRef('r.late_allowed_by_id')} AS "lateAllowedBy", r.reason,
  (SELECT s.deliverables FROM support_service s WHERE s.organization_id = r.organization_id AND s.id = r.service_id) AS deliverables,
  r.starts_at IS NOT NULL AS "isAtTime",
  coalesce((SELECT json_agg(json_build_object('id', d.id, 'kind', d.kind, 'text', d.text,
      'file', (SELECT json_build_object('id', f.id, 'name', f.name, 'url', '/api/organizations/' || d.organization_id || '/support-requests/' || r.id || '/deliveries/' || d.id || '/content')
        FROM file f WHERE f.organization_id = d.organization_id AND f.id = d.file_id AND f.deleted_at IS NULL),
      'createdBy', ${personRef('d.created_by_id', 'd')}, 'createdAt', d.created_at) ORDER BY d.created_at, d.id)
    FROM support_delivery d WHERE d.organization_id = r.organization_id AND d.request_id = r.id), '[]') AS deliveries,
  r.delivery_note AS "deliveryNote", r.accepted_at AS "acceptedAt", r.delivered_at AS "deliveredAt", r.settled_at AS "settledAt",
  r.rating_note AS "ratingNote", r.task_id AS "taskId", r.became_type AS "becameType", r.became_id AS "becameId"`;

/** Columns that rules look at, for lists. */
export const ruleColumns = { ownerUnitId: 'r.unit_id::text', createdById: 'r.requested_by_id::text' };

export const verbColumns = {
  id: true,
  state: true,
  title: true,
  serviceId: true,
  unitId: true,
  requestedById: true,
  isLate: true,
  lateAllowedById: true,
  assigneeId: true,
  promisedAt: true,
  taskId: true,
  answers: true,
  note: true,
  place: true,
  version: true,
} satisfies Prisma.SupportRequestSelect;
