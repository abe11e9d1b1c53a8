import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Language } from '@ravabet/i18n';
import { readOf } from '../../../platform/sql-text.ts';
import {
  bodyColumns,
  itemColumns,
  type PublishedItem,
  type PublishedRelease,
  type Publisher,
} from '../newsroom-reads.ts';

/** What readers may hold and should not any more: that it was withdrawn, when, and what the public is told. Its words are for nobody. */
export interface Withdrawn
  extends Omit<PublishedItem, 'overTitle' | 'title' | 'subTitle' | 'lead' | 'placeLine' | 'tags' | 'pictures'> {
  readonly withdrawnAt: Date;
  readonly note: string;
}

/** How many changed entries a feed holds beside its newest releases. */
export const changesLength = 10;
const daysTold = 30;
/** Thirty days before the newest change: what a feed holds follows from what is published, never from the clock. */
export const toldSince = ({ textAt }: LastChange): Date => new Date(textAt.getTime() - daysTold * 86_400_000);

/** of `publication p`, in the organisation $1 and the language $2 */
const shown = 'p.organization_id = $1::uuid AND p.language = $2 AND p.current';
const isOfTopic = (id: string) => `(${id}::uuid IS NULL OR ${id}::uuid = ANY (p.topic_ids))`;
const corrected = `${shown} AND p.withdrawn_at IS NULL AND p.published_at > p.first_published_at`;
const withdrawn = `${shown} AND p.withdrawn_at IS NOT NULL`;

const readCorrected = readOf(
  'feed_corrected',
  `SELECT ${itemColumns}, ${bodyColumns} FROM publication p
  WHERE ${corrected} AND p.published_at > $3::timestamptz AND ${isOfTopic('$4')}
  ORDER BY p.published_at DESC, p.press_release_id DESC LIMIT ${changesLength}`,
);
const readWithdrawn = readOf(
  'feed_withdrawn',
  `SELECT p.press_release_id AS "pressReleaseId", p.story_id AS "storyId", p.kind, p.language, p.slug, p.number_kind AS "numberKind",
    p.number_year AS "numberYear", p.number_n AS "numberN", p.published_at AS "publishedAt",
    p.first_published_at AS "firstPublishedAt", p.withdrawn_at AS "withdrawnAt", p.withdrawal_note AS note
  FROM publication p WHERE ${withdrawn} AND ${isOfTopic('$3')} ORDER BY p.withdrawn_at DESC, p.press_release_id DESC LIMIT 20`,
);
// Each from the end of an index: what was first published, corrected or withdrawn last.
const readChange = readOf(
  'newsroom_last_change',
  `SELECT greatest(
      (SELECT p.first_published_at FROM publication p WHERE ${shown} AND p.withdrawn_at IS NULL
        ORDER BY p.first_published_at DESC, p.press_release_id DESC LIMIT 1),
      (SELECT p.published_at FROM publication p WHERE ${corrected} ORDER BY p.published_at DESC, p.press_release_id DESC LIMIT 1),
      (SELECT p.withdrawn_at FROM publication p WHERE ${withdrawn} ORDER BY p.withdrawn_at DESC, p.press_release_id DESC LIMIT 1)
    ) AS "changedAt",
    (SELECT o.updated_at FROM organization o WHERE o.id = $1::uuid) AS "renamedAt", now() AS now`,
);

export interface LastChange {
  /** of a text that the language shows or showed */
  readonly textAt: Date;
  /** of any of that, or of the newsroom's own name */
  readonly at: Date;
  /** what time it is for the database */
  readonly now: Date;
}

/** What feeds ask beside the newest releases, as the role that sees publications only. */
export function changeReads(reader: TenantReader) {
  return {
    /** Corrected lately, the newest correction first, wherever the release stands. */
    corrected: ({ id }: Publisher, language: Language, change: LastChange, topicId: string | null) =>
      reader.rows<PublishedRelease>(id, readCorrected, [id, language, toldSince(change), topicId]),
    /** Withdrawn lately, the newest first. */
    withdrawn: ({ id }: Publisher, language: Language, topicId: string | null) =>
      reader.rows<Withdrawn>(id, readWithdrawn, [id, language, topicId]),
    /** When what a language shows last became other, and what time it is for the database. */
    async lastChange({ id }: Publisher, language: Language): Promise<LastChange> {
      const [row] = await reader.rows<{ changedAt: Date | null; renamedAt: Date; now: Date }>(id, readChange, [
        id,
        language,
      ]);
      const textAt = row?.changedAt ?? new Date(0);
      const at = new Date(Math.max(textAt.getTime(), row?.renamedAt.getTime() ?? 0));
      return { textAt, at, now: row?.now ?? new Date(0) };
    },
  };
}
export type ChangeReads = ReturnType<typeof changeReads>;
