import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

/** People of the organisation: by the name shown here, their post and their unit in every language. */
export const membershipSubject: SearchSubject = {
  type: 'Membership',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT m.organization_id AS "organizationId", m.id AS "subjectId", m.display_name AS title, m.job_title AS lead,
      coalesce((SELECT string_agg(name, ' ') FROM jsonb_each_text(u.names) AS n(language, name)), '') AS body,
      '' AS language, 'active' AS state, m.created_at AS at, NULL AS "officeNumber"
    FROM membership m LEFT JOIN unit u ON u.organization_id = m.organization_id AND u.id = m.unit_id
    WHERE m.id = ANY(${idsOf(keys)}::uuid[]) AND m.ended_at IS NULL`,
  table: 'membership',
  id: 'r.id',
  present: 'r.ended_at IS NULL',
  facts: { personId: 'r.person_id::text' },
  text: 'r.job_title',
};
