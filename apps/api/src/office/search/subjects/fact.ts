import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

/** Figures by their names and units in every language, and by where they are from. */
export const factSubject: SearchSubject = {
  type: 'Fact',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT organization_id AS "organizationId", id AS "subjectId", names ->> 'fa' AS title,
      concat_ws(' ', names ->> 'ar', names ->> 'en', names ->> 'zh') AS lead,
      concat_ws(' ', source, unit ->> 'fa', unit ->> 'ar', unit ->> 'en', unit ->> 'zh', trim_scale(value)) AS body,
      '' AS language, CASE WHEN retired_at IS NULL THEN 'current' ELSE 'retired' END AS state, created_at AS at, NULL AS "officeNumber"
    FROM fact WHERE id = ANY(${idsOf(keys)}::uuid[])`,
  table: 'fact',
  id: 'r.id',
  present: 'true',
  facts: { ownerPersonId: 'r.owner_person_id::text', ownerUnitId: 'r.owner_unit_id::text' },
  text: `concat_ws(E'\\n', nullif(r.names ->> 'en', ''), r.source)`,
};
