import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

const ownWords = `concat_ws(E'\\n', nullif(r.subjects->>'fa', ''), nullif(r.subjects->>'ar', ''), nullif(r.subjects->>'en', ''),
  nullif(r.subjects->>'zh', ''), nullif(r.reason, ''))`;

/** Found by the title of its release, by its subjects, and by the reason of a correction or withdrawal. */
export const dispatchSubject: SearchSubject = {
  type: 'Dispatch',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT r.organization_id AS "organizationId", r.id AS "subjectId", p.title, concat_ws(E'\n', nullif(r.subjects->>'fa', ''),
      nullif(r.subjects->>'ar', ''), nullif(r.subjects->>'en', ''), nullif(r.subjects->>'zh', ''), nullif(r.reason, '')) AS lead,
      '' AS body, p.language, r.state, r.created_at AS at, NULL AS "officeNumber"
    FROM dispatch r JOIN press_release p ON p.organization_id = r.organization_id AND p.id = r.press_release_id
    WHERE r.id = ANY(${idsOf(keys)}::uuid[])`,
  table: 'dispatch',
  id: 'r.id',
  present: 'true',
  facts: { state: 'r.state' },
  text: ownWords,
};
