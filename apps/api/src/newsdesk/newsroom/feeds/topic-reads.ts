import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Language } from '@ravabet/i18n';
import { readOf } from '../../../platform/sql-text.ts';
import { bodyColumns, itemColumns, pageLength, type PublishedRelease, type Publisher } from '../newsroom-reads.ts';

export interface PublicTopic {
  id: string;
  slug: string;
  names: Record<Language, string>;
}

const readTopics = readOf(
  'newsroom_topics_offered',
  `SELECT id, slug, names FROM topic WHERE organization_id = $1::uuid AND archived_at IS NULL ORDER BY position, slug`,
);
const readTopic = readOf(
  'newsroom_topic',
  'SELECT id, slug, names FROM topic WHERE organization_id = $1::uuid AND slug = $2',
);
const readReleases = readOf(
  'newsroom_topic_releases',
  `SELECT ${itemColumns}, ${bodyColumns} FROM publication p
  WHERE p.organization_id = $1::uuid AND p.current AND p.withdrawn_at IS NULL AND p.language = $2 AND p.topic_ids @> ARRAY[$3::uuid]
  ORDER BY p.first_published_at DESC, p.press_release_id DESC LIMIT $4`,
);

/** Topics as the public sees them. */
export function topicReads(reader: TenantReader) {
  return {
    /** those that one may ask to be told of */
    offered: ({ id }: Publisher) => reader.rows<PublicTopic>(id, readTopics, [id]),
    async bySlug({ id }: Publisher, slug: string): Promise<PublicTopic | null> {
      const [topic] = await reader.rows<PublicTopic>(id, readTopic, [id, slug]);
      return topic ?? null;
    },
    releases: ({ id }: Publisher, language: Language, topicId: string) =>
      reader.rows<PublishedRelease>(id, readReleases, [id, language, topicId, pageLength]),
  };
}
