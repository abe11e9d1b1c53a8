import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

/** Found by name, outlet and address; people who are archived are not. */
export const recipientSubject: SearchSubject = {
  type: 'Recipient',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT organization_id AS "organizationId", id AS "subjectId", name AS title,
      concat_ws(' ', outlet, mail, translate(mail, '@.-_', '    ')) AS lead, note AS body, language,
      CASE WHEN archived_at IS NULL THEN kind ELSE 'archived' END AS state, created_at AS at, NULL AS "officeNumber"
    FROM recipient WHERE id = ANY(${idsOf(keys)}::uuid[])`,
  table: 'recipient',
  id: 'r.id',
  present: 'r.archived_at IS NULL',
  facts: {},
  text: `left(concat_ws(E'\\n', nullif(r.outlet, ''), r.mail), 2000)`,
};
