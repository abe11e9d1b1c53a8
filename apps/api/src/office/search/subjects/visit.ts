import { visitReadable } from '../../../protocol/visits/share/visit-readable.ts';
import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

/** Found by its title, its purpose and its countries; never by the names of its guests, which are not everybody's. */
export const visitSubject: SearchSubject = {
  type: 'Visit',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT v.organization_id AS "organizationId", v.id AS "subjectId", v.title, v.purpose AS lead,
      coalesce((SELECT string_agg(concat_ws(' ', d.names->>'fa', d.names->>'en', d.names->>'ar', d.names->>'zh'), ' ')
        FROM delegation d WHERE d.organization_id = v.organization_id AND d.visit_id = v.id), '') AS body, '' AS language, v.state,
      v.created_at AS at, CASE WHEN v.number_n IS NOT NULL THEN v.number_year || '/ز/' || v.number_n END AS "officeNumber"
    FROM visit v WHERE v.id = ANY(${idsOf(keys)}::uuid[])`,
  table: 'visit',
  id: 'r.id',
  present: 'true',
  facts: {},
  mayRead: visitReadable,
  text: 'r.purpose',
};
