import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

export const fileSubject: SearchSubject = {
  type: 'File',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT organization_id AS "organizationId", id AS "subjectId", name AS title, author AS lead,
      concat_ws(' ', licence, consent) AS body, '' AS language, state, created_at AS at, NULL AS "officeNumber"
    FROM file WHERE id = ANY(${idsOf(keys)}::uuid[]) AND deleted_at IS NULL`,
  table: 'file',
  id: 'r.id',
  present: 'r.deleted_at IS NULL',
  facts: { state: 'r.state', uploadedById: 'r.uploaded_by_id::text' },
  text: `concat_ws(E'\\n', nullif(r.author, ''), nullif(r.licence, ''), r.consent)`,
};
