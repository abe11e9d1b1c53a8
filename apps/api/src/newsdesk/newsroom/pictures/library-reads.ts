import { decodeCursor, encodeCursor } from '../../../platform/keyset.ts';
import { readOf } from '../../../platform/sql-text.ts';
import { endOfTime, type NewsroomReads, shown } from '../newsroom-reads.ts';
import type { PageContext } from '../page-context.ts';
import type { PublicPicture } from '../../press-releases/share/public-picture.ts';

interface Row {
  slug: string;
  title: string;
  firstPublishedAt: Date;
  pictures: PublicPicture[];
  pressReleaseId: string;
  key: string;
}
export interface LibraryPicture {
  readonly picture: PublicPicture;
  readonly release: Pick<Row, 'slug' | 'title' | 'firstPublishedAt'>;
}

const columns = `p.press_release_id AS "pressReleaseId", p.slug, p.title, p.pictures, p.first_published_at AS "firstPublishedAt", p.first_published_at::text AS key`;
const pictured = `${shown} AND p.language = $2 AND p.pictures <> '[]'::jsonb AND (p.first_published_at, p.press_release_id) < ($3::timestamptz, $4::uuid)`;
const order = 'ORDER BY p.first_published_at DESC, p.press_release_id DESC LIMIT $5';
const readAll = readOf('newsroom_pictures', `SELECT ${columns} FROM publication p WHERE ${pictured} ${order}`);
const readTopic = readOf(
  'newsroom_pictures_topic',
  `SELECT ${columns} FROM publication p WHERE ${pictured} AND EXISTS (SELECT 1 FROM publication_topic t
    WHERE t.organization_id = p.organization_id AND t.press_release_id = p.press_release_id AND t.topic_id = $6::uuid) ${order}`,
);

/** Releases whose pictures stand on one page. */
const releasesOfPage = 12;

/** Pictures of what is published now, newest first, each once on a page. @throws invalid-cursor */
export async function libraryPictures(
  { reader }: NewsroomReads,
  { publisher, language }: PageContext,
  wanted: { topicId: string | null; older: string | undefined },
): Promise<{ pictures: LibraryPicture[]; older: string | null }> {
  const scope = `pictures ${publisher.id} ${language} ${wanted.topicId}`;
  const { key, id } = wanted.older === undefined ? endOfTime : decodeCursor(scope, wanted.older);
  const values = [publisher.id, language, key, id, releasesOfPage + 1];
  const rows = await reader.rows<Row>(
    publisher.id,
    wanted.topicId === null ? readAll : readTopic,
    wanted.topicId === null ? values : [...values, wanted.topicId],
  );
  const releases = rows.slice(0, releasesOfPage);
  const last = rows.length > releasesOfPage ? releases.at(-1) : undefined;
  const seen = new Set<string>();
  const pictures = releases.flatMap((release) =>
    release.pictures
      .filter(({ sha256 }) => !seen.has(sha256) && seen.add(sha256))
      .map((picture) => ({ picture, release })),
  );
  return { pictures, older: last ? encodeCursor(scope, { key: last.key, id: last.pressReleaseId }) : null };
}
