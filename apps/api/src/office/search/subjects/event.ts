import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

export const eventSubject: SearchSubject = {
  type: 'Event',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT e.organization_id AS "organizationId", e.id AS "subjectId", e.titles->>'fa' AS title, e.purpose AS lead,
      concat_ws(' ', e.titles->>'ar', e.titles->>'en', e.titles->>'zh', e.places->>'fa', e.places->>'en', e.host, e.audience) AS body,
      '' AS language, e.state, coalesce(e.starts_at, e.created_at) AS at,
      CASE WHEN e.number_n IS NOT NULL THEN e.number_year || '/ر/' || e.number_n END AS "officeNumber"
    FROM event e WHERE e.id = ANY(${idsOf(keys)}::uuid[])`,
  table: 'event',
  id: 'r.id',
  present: 'true',
  facts: {},
  text: 'r.purpose',
};
