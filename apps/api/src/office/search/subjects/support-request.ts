import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

export const supportRequestSubject: SearchSubject = {
  type: 'SupportRequest',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT s.organization_id AS "organizationId", s.id AS "subjectId", s.title, s.note AS lead, s.place AS body, '' AS language, s.state,
      s.created_at AS at, CASE WHEN s.number_n IS NOT NULL THEN s.number_year || '/پ/' || s.number_n END AS "officeNumber"
    FROM support_request s WHERE s.id = ANY(${idsOf(keys)}::uuid[])`,
  table: 'support_request',
  id: 'r.id',
  present: 'true',
  facts: { ownerUnitId: 'r.unit_id::text', createdById: 'r.requested_by_id::text', state: 'r.state' },
  text: 'r.note',
};
