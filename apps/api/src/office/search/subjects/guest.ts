import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

/** Found by name in any script, by office, workplace and address; what is private (notes, diet, needs) is not searched. */
export const guestSubject: SearchSubject = {
  type: 'Guest',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT g.organization_id AS "organizationId", g.id AS "subjectId",
      concat_ws(' · ', nullif(g.name_persian, ''), nullif(g.name_latin, ''), nullif(g.name_chinese, '')) AS title,
      concat_ws(' ', (SELECT string_agg(value, ' ') FROM jsonb_each_text(g.titles)), (SELECT string_agg(value, ' ') FROM jsonb_each_text(g.workplaces))) AS lead,
      concat_ws(' ', g.email, translate(g.email, '@.-_', '    '), g.phone, (SELECT string_agg(t.value, ' ')
        FROM guest_office o, jsonb_each_text(o.titles) t WHERE o.organization_id = g.organization_id AND o.guest_id = g.id)) AS body,
      '' AS language, CASE WHEN g.archived_at IS NULL THEN 'active' ELSE 'archived' END AS state, g.created_at AS at,
      NULL AS "officeNumber", g.search_names AS "nameTokens"
    FROM guest g WHERE g.id = ANY(${idsOf(keys)}::uuid[])`,
  table: 'guest',
  id: 'r.id',
  present: 'r.archived_at IS NULL',
  facts: {},
  hasName: true,
  text: `concat_ws(' · ', coalesce(nullif(r.titles ->> 'fa', ''), nullif(r.titles ->> 'en', '')),
    coalesce(nullif(r.workplaces ->> 'fa', ''), nullif(r.workplaces ->> 'en', '')))`,
};
