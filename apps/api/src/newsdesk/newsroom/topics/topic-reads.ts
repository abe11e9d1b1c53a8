import type { Language } from '@ravabet/i18n';
import { readOf } from '../../../platform/sql-text.ts';
import type { NewsroomReads } from '../newsroom-reads.ts';
import type { PageContext } from '../page-context.ts';

export interface TopicOfNewsroom {
  readonly id: string;
  readonly slug: string;
  readonly names: Partial<Record<Language, string>>;
}

// An archived topic keeps its page, for what was published under it, but is not offered.
const readOffered = readOf(
  'newsroom_topics',
  `SELECT t.id, t.slug, t.names FROM topic t WHERE t.organization_id = $1::uuid AND t.archived_at IS NULL AND EXISTS (
    SELECT 1 FROM publication_topic p WHERE p.organization_id = t.organization_id AND p.topic_id = t.id AND p.language = $2)
  ORDER BY t.position, t.id`,
);
const readBySlug = readOf(
  'newsroom_topic',
  'SELECT t.id, t.slug, t.names FROM topic t WHERE t.organization_id = $1::uuid AND t.slug = $2',
);

/** Topics under which something is published in the page's language. */
export function offeredTopics(
  { reader }: NewsroomReads,
  { publisher, language }: PageContext,
): Promise<TopicOfNewsroom[]> {
  return reader.rows<TopicOfNewsroom>(publisher.id, readOffered, [publisher.id, language]);
}

export async function topicBySlug({ reader }: NewsroomReads, { publisher }: PageContext, slug: string) {
  const [row] = await reader.rows<TopicOfNewsroom>(publisher.id, readBySlug, [publisher.id, slug]);
  return row ?? null;
}

export const topicName = (topic: TopicOfNewsroom, language: Language): string =>
  topic.names[language] || topic.names.fa || Object.values(topic.names)[0] || topic.slug;
