import { shippedOccasionsLike } from '../../../protocol/occasions/share/shipped-occasions-like.ts';
import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

/** The organisation's own days by row and index; those of the shipped calendar, which have no rows, by their names. */
export const occasionSubject: SearchSubject = {
  type: 'Occasion',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT organization_id AS "organizationId", id AS "subjectId",
      coalesce(nullif(names ->> 'fa', ''), nullif(names ->> 'en', ''), nullif(names ->> 'ar', ''), names ->> 'zh') AS title,
      concat_ws(' ', names ->> 'ar', names ->> 'en', names ->> 'zh') AS lead, note AS body, '' AS language, state,
      created_at AS at, NULL AS "officeNumber"
    FROM occasion WHERE id = ANY(${idsOf(keys)}::uuid[])`,
  table: 'occasion',
  id: 'r.id',
  present: `r.state = 'active'`,
  facts: {},
  text: `concat_ws(' · ', nullif(r.names ->> 'en', ''), nullif(r.note, ''))`,
  shipped: {
    like: (q) =>
      shippedOccasionsLike(q).map(({ id, names }) => ({
        id,
        title: names.fa,
        text: names.en,
        words: Object.values(names),
      })),
    present: `NOT EXISTS (SELECT 1 FROM hidden_occasion h WHERE h.organization_id = $1::uuid AND h.occasion_id = r.id)`,
  },
};
