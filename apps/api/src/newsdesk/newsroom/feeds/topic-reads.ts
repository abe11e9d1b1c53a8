import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Language } from '@ravabet/i18n';
import { readOf } from '../../../platform/sql-text.ts';
import {
  bodyColumns,
  itemColumns,
  pageLength,
  type PublishedRelease,
  type Publisher,
  shown,
} from '../newsroom-reads.ts';

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
  `SELECT ${itemColumns}, ${bodyColumns} FROM publication_topic t
    JOIN publication p ON p.organization_id = t.organization_id AND p.press_release_id = t.press_release_id
  WHERE ${shown} AND t.organization_id = $1::uuid AND t.topic_id = $3::uuid AND t.language = $2
  ORDER BY t.published_at DESC, t.press_release_id DESC LIMIT $4`,
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
