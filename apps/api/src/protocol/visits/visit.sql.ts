const personRef = (id: string): string => `(SELECT json_build_object('id', m.person_id, 'name', m.display_name)
  FROM membership m WHERE m.organization_id = r.organization_id AND m.person_id = ${id})`;

/** Columns of a list item, named as in the contract. `r` is the visit. */
export const listItemColumns = `
  r.id, r.state, r.title, r.kind, r.origin, r.level,
  ${personRef('r.host_id')} AS host, ${personRef('r.officer_id')} AS officer,
  r.starts_at AS "startsAt", r.ends_at AS "endsAt",
  (SELECT count(*)::int FROM visit_participant t
    WHERE t.organization_id = r.organization_id AND t.visit_id = r.id AND t.side = 'guest' AND t.removed_at IS NULL) AS "guestCount",
  ARRAY(SELECT DISTINCT d.country FROM delegation d
    WHERE d.organization_id = r.organization_id AND d.visit_id = r.id AND d.country <> '' ORDER BY 1) AS countries,
  CASE WHEN r.number_n IS NOT NULL THEN json_build_object('year', r.number_year, 'kind', 'ز', 'n', r.number_n) END AS "officeNumber",
  r.created_at AS "createdAt", r.updated_at AS "updatedAt", r.version`;

/** What the page of one shows beyond the list item. */
export const recordColumns = `
  r.purpose, (SELECT json_build_object('id', u.id, 'names', u.names) FROM unit u
    WHERE u.organization_id = r.organization_id AND u.id = r.unit_id) AS unit,
  r.budget_line AS "budgetLine", r.budget_rial AS "budgetRial", r.names_seen_by AS "namesSeenBy",
  coalesce((SELECT json_agg(json_build_object('id', m.person_id, 'name', m.display_name) ORDER BY m.display_name)
    FROM membership m WHERE m.organization_id = r.organization_id AND m.person_id = ANY(r.names_seen_by_ids)), '[]') AS "namesSeenByPeople",
  r.note, r.reason, ${personRef('r.decided_by_id')} AS "decidedBy", r.decided_at AS "decidedAt",
  ${personRef('r.created_by_id')} AS "createdBy",
  (SELECT json_build_object('id', s.id, 'title', s.title, 'unitId', s.unit_id, 'requestedById', s.requested_by_id) FROM support_request s
    WHERE s.organization_id = r.organization_id AND s.became_type = 'Visit' AND s.became_id = r.id LIMIT 1) AS "supportRequest"`;
