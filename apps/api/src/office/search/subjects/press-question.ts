import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

export const pressQuestionSubject: SearchSubject = {
  type: 'PressQuestion',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT organization_id AS "organizationId", id AS "subjectId", concat_ws(' · ', name, nullif(outlet, '')) AS title, text AS lead,
      answer AS body, language, state, created_at AS at, NULL AS "officeNumber"
    FROM press_question WHERE id = ANY(${idsOf(keys)}::uuid[])`,
  table: 'press_question',
  id: 'r.id',
  present: 'true',
  facts: { state: 'r.state' },
  text: 'r.text',
};
