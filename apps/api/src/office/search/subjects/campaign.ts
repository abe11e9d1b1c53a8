import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

export const campaignSubject: SearchSubject = {
  type: 'Campaign',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT c.organization_id AS "organizationId", c.id AS "subjectId", c.title, c.goal AS lead,
      concat_ws(' ', array_to_string(c.audiences, ' '),
        (SELECT string_agg(t.text, ' ') FROM campaign_message g, jsonb_each_text(g.texts) AS t(language, text)
          WHERE g.organization_id = c.organization_id AND g.campaign_id = c.id)) AS body,
      '' AS language, c.state, c.created_at AS at, NULL AS "officeNumber"
    FROM campaign c WHERE c.id = ANY(${idsOf(keys)}::uuid[])`,
  table: 'campaign',
  id: 'r.id',
  present: 'true',
  facts: { state: 'r.state' },
  text: 'r.goal',
};
