import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

export const pressReleaseSubject: SearchSubject = {
  type: 'PressRelease',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT organization_id AS "organizationId", id AS "subjectId", title,
      concat_ws(' ', over_title, sub_title, lead, place_line, array_to_string(tags, ' ')) AS lead,
      left(body_text, 100000) AS body, language, state, created_at AS at,
      number_year || '/' || number_kind || '/' || number_n AS "officeNumber"
    FROM press_release WHERE id = ANY(${idsOf(keys)}::uuid[]) AND deleted_at IS NULL`,
  table: 'press_release',
  id: 'r.id',
  present: 'r.deleted_at IS NULL',
  facts: {
    state: 'r.state',
    authorId: 'r.author_id::text',
    waitsForRole: 'r.waits_for_role',
    waitsForPersonId: 'r.waits_for_person_id::text',
    waitsForUnitId: 'r.waits_for_unit_id::text',
  },
  text: `left(concat_ws(E'\\n', nullif(r.lead, ''), nullif(r.over_title, ''), nullif(r.sub_title, ''), r.body_text), 20000)`,
};
