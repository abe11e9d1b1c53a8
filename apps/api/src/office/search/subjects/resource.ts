import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

/** What can be booked, by its names in every language and its place; what is retired is not found. */
export const resourceSubject: SearchSubject = {
  type: 'Resource',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT organization_id AS "organizationId", id AS "subjectId",
      coalesce(nullif(names ->> 'fa', ''), nullif(names ->> 'en', ''), nullif(names ->> 'ar', ''), names ->> 'zh') AS title,
      concat_ws(' ', names ->> 'ar', names ->> 'en', names ->> 'zh', place) AS lead, note AS body, '' AS language,
      CASE WHEN retired_at IS NULL THEN 'active' ELSE 'retired' END AS state, created_at AS at, NULL AS "officeNumber"
    FROM resource WHERE id = ANY(${idsOf(keys)}::uuid[])`,
  table: 'resource',
  id: 'r.id',
  present: 'r.retired_at IS NULL',
  facts: {},
  text: `concat_ws(' · ', nullif(r.names ->> 'en', ''), nullif(r.place, ''), nullif(r.note, ''))`,
};
