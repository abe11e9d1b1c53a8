import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

export const socialPostSubject: SearchSubject = {
  type: 'SocialPost',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT r.organization_id AS "organizationId", r.id AS "subjectId", left(split_part(btrim(r.text), E'\\n', 1), 80) AS title,
      c.name AS lead, r.text AS body, c.language, r.state, r.created_at AS at, NULL AS "officeNumber"
    FROM social_post r JOIN channel c ON c.organization_id = r.organization_id AND c.id = r.channel_id
    WHERE r.id = ANY(${idsOf(keys)}::uuid[]) AND r.deleted_at IS NULL`,
  table: 'social_post',
  id: 'r.id',
  present: 'r.deleted_at IS NULL',
  facts: { state: 'r.state', authorId: 'r.author_id::text' },
  text: 'r.text',
};
