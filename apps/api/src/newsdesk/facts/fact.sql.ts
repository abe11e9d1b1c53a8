import type { Prisma } from '@ravabet/db';

const personRef = (
  id: string,
  of = 'r',
) => `(SELECT json_build_object('id', m.person_id, 'name', m.display_name) FROM membership m
  WHERE m.organization_id = ${of}.organization_id AND m.person_id = ${id})`;

/** The organisation's day, by the database's clock. */
export const today = `(SELECT (now() AT TIME ZONE o.time_zone)::date FROM organization o WHERE o.id = r.organization_id)`;

/** What the dates make of the figure `r`. */
export const factState = `CASE WHEN r.retired_at IS NOT NULL THEN 'retired' WHEN r.expires_on < ${today} THEN 'expired'
  WHEN r.expires_on <= ${today} + r.remind_days THEN 'due-soon' ELSE 'current' END`;

/** Columns of a list item, named as in the contract. `r` is the figure. */
export const listItemColumns = `
  r.id, r.names, r.unit, trim_scale(r.value) AS value, ${factState} AS state, r.true_at AS "trueAt", r.expires_on AS "expiresOn", r.source,
  ${personRef('r.owner_person_id')} AS "ownerPerson",
  (SELECT json_build_object('id', u.id, 'names', u.names) FROM unit u
    WHERE u.organization_id = r.organization_id AND u.id = r.owner_unit_id) AS "ownerUnit",
  (SELECT count(DISTINCT u.press_release_id)::int FROM fact_use u
    JOIN press_release p ON p.organization_id = u.organization_id AND p.id = u.press_release_id AND p.deleted_at IS NULL
    WHERE u.organization_id = r.organization_id AND u.fact_id = r.id) AS "usedIn",
  r.updated_at AS "updatedAt", r.version`;

/** What the record page shows beyond the list item. */
export const recordColumns = `
  r.source_url AS "sourceUrl",
  (SELECT json_build_object('id', f.id, 'name', f.name) FROM file f
    WHERE f.organization_id = r.organization_id AND f.id = r.source_file_id AND f.deleted_at IS NULL) AS "sourceFile",
  r.remind_days AS "remindDays", r.retired_at AS "retiredAt", r.retired_reason AS "retiredReason", r.created_at AS "createdAt",
  (SELECT json_agg(json_build_object('n', v.n, 'cause', v.cause, 'value', trim_scale(v.value), 'trueAt', v.true_at,
      'expiresOn', v.expires_on, 'source', v.source, 'sourceUrl', v.source_url, 'reason', v.reason,
      'createdBy', ${personRef('v.created_by_id', 'v')}, 'createdAt', v.created_at) ORDER BY v.n DESC)
    FROM fact_value v WHERE v.organization_id = r.organization_id AND v.fact_id = r.id) AS history`;

/** Columns that rules look at, for lists. */
export const ruleColumns = { ownerPersonId: 'r.owner_person_id::text', ownerUnitId: 'r.owner_unit_id::text' };

export const verbColumns = {
  id: true,
  names: true,
  unit: true,
  value: true,
  trueAt: true,
  expiresOn: true,
  ownerPersonId: true,
  ownerUnitId: true,
  retiredAt: true,
  valueN: true,
  version: true,
} satisfies Prisma.FactSelect;
