import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

/** Found by what it is, by where it is kept and by the names of whoever it is for or from. */
export const giftSubject: SearchSubject = {
  type: 'Gift',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT f.organization_id AS "organizationId", f.id AS "subjectId", f.item AS title,
      concat_ws(' ', g.name_persian, g.name_latin, g.name_chinese) AS lead, concat_ws(' ', f.description, f.kept_at) AS body,
      '' AS language, f.state, f.created_at AS at, CASE WHEN f.number_n IS NOT NULL THEN f.number_year || '/ی/' || f.number_n END AS "officeNumber"
    FROM gift f JOIN guest g ON g.organization_id = f.organization_id AND g.id = f.guest_id
    WHERE f.id = ANY(${idsOf(keys)}::uuid[])`,
  table: 'gift',
  id: 'r.id',
  present: 'true',
  facts: {},
  text: `(SELECT concat_ws(' · ', nullif(g.name_persian, ''), nullif(g.name_latin, ''), nullif(g.name_chinese, ''), nullif(r.description, ''),
    nullif(r.kept_at, '')) FROM guest g WHERE g.organization_id = r.organization_id AND g.id = r.guest_id)`,
};
