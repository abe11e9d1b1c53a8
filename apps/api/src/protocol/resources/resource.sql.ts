const personRef = (
  id: string,
  of: string,
): string => `(SELECT json_build_object('id', m.person_id, 'name', m.display_name)
  FROM membership m WHERE m.organization_id = ${of}.organization_id AND m.person_id = ${id})`;

/** Columns of a list item, named as in the contract. `r` is the resource. */
export const listItemColumns = `
  r.id, r.kind, CASE WHEN r.retired_at IS NULL THEN 'active' ELSE 'retired' END AS state, r.names, r.place, r.capacity,
  ${personRef('r.person_id', 'r')} AS person,
  (SELECT json_build_object('id', u.id, 'names', u.names) FROM unit u
    WHERE u.organization_id = r.organization_id AND u.id = r.keeper_unit_id) AS "keeperUnit",
  r.version`;

/** What the page of one shows beyond the list item. */
export const recordColumns = `
  r.note, r.created_at AS "createdAt", r.updated_at AS "updatedAt",
  (SELECT count(*)::int FROM booking b WHERE b.organization_id = r.organization_id AND b.resource_id = r.id
    AND b.cancelled_at IS NULL AND b.ends_at > now()) AS ahead`;

/** Halls first, then what is carried, driven, and people; each in the order of the alphabet. */
export const inOrder = `array_position(ARRAY['hall', 'equipment', 'vehicle', 'person'], r.kind), r.names ->> 'fa' COLLATE "fa-x-icu", r.id`;

/** Columns of a booking `b` of the resource `r`, with the facts that rules look at. */
export const bookingColumns = `
  b.id, json_build_object('id', r.id, 'kind', r.kind, 'names', r.names) AS resource, b.starts_at AS "startsAt", b.ends_at AS "endsAt",
  b.title, b.is_private AS "isPrivate", b.subject_type AS "subjectType", b.subject_id AS "subjectId",
  ${personRef('b.booked_by_id', 'b')} AS "bookedBy", b.booked_by_id AS "createdById",
  b.cancelled_at AS "cancelledAt", b.cancel_reason AS "cancelReason", b.ends_at <= now() AS "isOver", b.version`;
export const bookingTables = `booking b JOIN resource r ON r.organization_id = b.organization_id AND r.id = b.resource_id`;
