/** Columns of a list item, named as in the contract. `r` is the recipient. */
export const recipientItemColumns = `
  r.id, r.name, r.mail, r.outlet, r.language, r.kind,
  (SELECT coalesce(json_agg(json_build_object('id', l.id, 'name', l.name) ORDER BY l.name COLLATE "fa-x-icu"), '[]')
    FROM recipient_list_member m JOIN recipient_list l ON l.organization_id = m.organization_id AND l.id = m.list_id
    WHERE m.organization_id = r.organization_id AND m.recipient_id = r.id AND l.archived_at IS NULL) AS lists,
  r.archived_at AS "archivedAt", r.created_at AS "createdAt", r.updated_at AS "updatedAt", r.version`;

/** What the record page shows beyond the list item. */
export const recipientRecordColumns = `r.note, r.source`;

/** Columns of a list of recipients, named as in the contract. `l` is the list; people who are archived are not counted. */
export const recipientListColumns = `
  l.id, l.name, l.description, l.language, coalesce(c.members, 0)::int AS members,
  coalesce(c.languages, '{}'::json) AS "membersByLanguage",
  l.archived_at AS "archivedAt", l.created_at AS "createdAt", l.updated_at AS "updatedAt", l.version`;

export const joinMemberCounts = `
  LEFT JOIN LATERAL (
    SELECT sum(n) AS members, json_object_agg(x.language, x.n) AS languages FROM (
      SELECT p.language, count(*)::int AS n FROM recipient_list_member m
      JOIN recipient p ON p.organization_id = m.organization_id AND p.id = m.recipient_id
      WHERE m.organization_id = l.organization_id AND m.list_id = l.id AND p.archived_at IS NULL
      GROUP BY p.language) x) c ON true`;
