import type { NewsroomSubscribers } from '@ravabet/contracts/newsdesk/newsroom';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { readOf } from '../../../platform/sql-text.ts';

const own = 's.organization_id = $1::uuid';
const readTotal = readOf(
  'subscribers_total',
  `SELECT count(*) FILTER (WHERE s.state = 'confirmed')::int AS confirmed, count(*) FILTER (WHERE s.state = 'pending')::int AS pending,
    count(*) FILTER (WHERE s.state = 'confirmed' AND s.topic_ids = '{}')::int AS "everyTopic" FROM newsroom_subscriber s WHERE ${own}`,
);
const readLanguages = readOf(
  'subscribers_languages',
  `SELECT l AS language, count(*)::int AS n FROM newsroom_subscriber s, unnest(s.languages) l WHERE ${own} AND s.state = 'confirmed' GROUP BY 1 ORDER BY 2 DESC, 1`,
);
const readTopics = readOf(
  'subscribers_topics',
  `SELECT t.id, t.names, (SELECT count(*)::int FROM newsroom_subscriber s WHERE ${own} AND s.state = 'confirmed' AND t.id = ANY (s.topic_ids)) AS n
  FROM topic t WHERE t.organization_id = $1::uuid AND t.archived_at IS NULL ORDER BY t.position, t.slug`,
);
const readMails = readOf(
  'subscribers_mails',
  `SELECT count(*) FILTER (WHERE s.state = 'sent')::int AS sent, count(*) FILTER (WHERE s.state IN ('queued', 'sending'))::int AS waiting,
    count(*) FILTER (WHERE s.state = 'failed')::int AS failed FROM newsroom_mail s WHERE ${own}`,
);

/** How many get news by mail; whose addresses they are is nobody's business here. */
export async function countSubscribers(
  reader: TenantReader,
  { organizationId }: Actor,
  ability: Ability,
): Promise<NewsroomSubscribers> {
  must(ability, 'read', 'NewsroomSubscriber');
  const values = [organizationId];
  const asked = [readTotal, readLanguages, readTopics, readMails].map((read) => ({ read, values }));
  const [total, languages, topics, mails] = (await reader.all(organizationId, asked)) as never[][];
  return {
    ...(total?.[0] ?? { confirmed: 0, pending: 0, everyTopic: 0 }),
    languages: languages ?? [],
    topics: topics ?? [],
    mails: mails?.[0] ?? { sent: 0, waiting: 0, failed: 0 },
  };
}
