import type { FieldChange } from '@ravabet/contracts/newsdesk/press-releases';
import { type Language, languages } from '@ravabet/i18n';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { readOf } from '../../platform/sql-text.ts';
import { chosenLook, type Look, lookReads } from './look/read-look.ts';
import type { OwnAddresses } from '../../platform/own-addresses.ts';
import type { ChosenBoilerplate, EventLink, Place } from '@ravabet/contracts/newsdesk/press-releases';
import type { PublicMedium } from '../press-releases/share/public-medium.ts';
import type { PublicPicture } from '../press-releases/share/public-picture.ts';

/** Whose newsroom it is, as its pages show it. */
export interface Publisher {
  readonly id: string;
  readonly slug: string;
  readonly names: Record<Language, string>;
  readonly timeZone: string;
  /** where the newsroom stands by itself, e.g. https://news.shafa.ir; null for /n/<slug> of the installation */
  readonly ownAddress: string | null;
  readonly look: Look;
  /** languages in which something is published now */
  readonly published: readonly Language[];
  /** kinds of pages that have something to show */
  readonly sections: ReadonlySet<Section>;
  readonly letterhead: {
    lines?: Partial<Record<Language, string[]>>;
    address?: Partial<Record<Language, string>>;
    phone?: string;
    logoFileId?: string | null;
  };
}

export type Section = 'topics' | 'pictures' | 'people' | 'events';

export interface PublishedItem {
  pressReleaseId: string;
  storyId: string;
  kind: 'news' | 'statement' | 'notice' | 'advertisement';
  language: Language;
  slug: string;
  overTitle: string;
  title: string;
  subTitle: string;
  lead: string;
  placeLine: string;
  tags: string[];
  pictures: PublicPicture[];
  /** null for what an archive brought without a number */
  numberKind: string | null;
  numberYear: number | null;
  numberN: number | null;
  /** of this version: a correction has a later one */
  publishedAt: Date;
  /** the day and the place of the release, which no correction moves */
  firstPublishedAt: Date;
}
export interface PublishedRelease extends PublishedItem {
  html: string;
  media: PublicMedium[];
  occurredAt: Date | null;
  place: Place | null;
  events: EventLink[];
  boilerplate: ChosenBoilerplate | null;
  hash: string;
  n: number;
  current: boolean;
  withdrawnAt: Date | null;
  /** what readers are told: of the correction that made this version, and of the withdrawal */
  correctionNote: string;
  withdrawalNote: string;
}

/** A version of a release as the list of its corrections shows it. */
export interface PublishedVersion {
  n: number;
  publishedAt: Date;
  note: string;
  changes: FieldChange[];
}

export const itemColumns = `
  p.press_release_id AS "pressReleaseId", p.story_id AS "storyId", p.kind, p.language, p.slug, p.over_title AS "overTitle",
  p.title, p.sub_title AS "subTitle", p.lead, p.place_line AS "placeLine", p.tags, p.pictures,
  p.number_kind AS "numberKind", p.number_year AS "numberYear", p.number_n AS "numberN", p.published_at AS "publishedAt",
  p.first_published_at AS "firstPublishedAt"`;
export const bodyColumns = `p.html, p.media, p.occurred_at AS "occurredAt", p.place, p.events, p.boilerplate, p.hash, p.n,
  p.current, p.withdrawn_at AS "withdrawnAt", p.correction_note AS "correctionNote",
  p.withdrawal_note AS "withdrawalNote"`;
/** of `publication p`, in the organisation $1 */
export const shown = 'p.organization_id = $1::uuid AND p.current AND p.withdrawn_at IS NULL';

const readPublisher = readOf(
  'newsroom_publisher',
  `SELECT id, slug, names, time_zone AS "timeZone", letterhead FROM organization WHERE slug = $1`,
);
const readPage = readOf(
  'newsroom_page',
  `SELECT ${itemColumns}, ${bodyColumns}, p.first_published_at::text AS key FROM publication p WHERE ${shown} AND p.language = $2
    AND (p.first_published_at, p.press_release_id) < ($3::timestamptz, $4::uuid)
  ORDER BY p.first_published_at DESC, p.press_release_id DESC LIMIT $5`,
);
const readBySlug = readOf(
  'newsroom_by_slug',
  `SELECT ${itemColumns}, ${bodyColumns} FROM publication p WHERE p.organization_id = $1::uuid AND p.press_release_id = (
    SELECT s.press_release_id FROM publication s WHERE s.organization_id = $1::uuid AND s.language = $2 AND s.slug = $3
    ORDER BY s.current DESC, s.n DESC LIMIT 1) ORDER BY p.n DESC LIMIT 1`,
);
const readByNumber = readOf(
  'newsroom_by_number',
  `SELECT ${itemColumns}, ${bodyColumns} FROM publication p WHERE p.organization_id = $1::uuid AND p.current AND p.language = $2
    AND left(p.kind, 1) = $3 AND p.number_year = $4 AND p.number_n = $5 LIMIT 5`,
);
const readVersion = readOf(
  'newsroom_version',
  `SELECT ${itemColumns}, ${bodyColumns} FROM publication p
  WHERE p.organization_id = $1::uuid AND p.press_release_id = $2::uuid AND p.n = $3`,
);
const readHistory = readOf(
  'newsroom_history',
  `SELECT p.n, p.published_at AS "publishedAt", p.correction_note AS note, p.changes FROM publication p
  WHERE p.organization_id = $1::uuid AND p.press_release_id = $2::uuid AND p.withdrawn_at IS NULL ORDER BY p.n DESC`,
);
const readStory = readOf(
  'newsroom_story',
  `SELECT p.language, p.slug, p.title FROM publication p WHERE ${shown} AND p.story_id = $2::uuid`,
);
const readVariant = readOf(
  'newsroom_variant',
  `SELECT media_type AS "mediaType", storage_key AS "storageKey", size FROM file_variant
  WHERE organization_id = $1::uuid AND sha256 = $2 AND name = $3`,
);

export const pageLength = 20;
type Row = Omit<Publisher, 'ownAddress' | 'look' | 'published' | 'sections'>;

/** Finding an organisation comes before any is chosen. */
const noOrganization = '00000000-0000-0000-0000-000000000000';
export const endOfTime = { key: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** Every read of the public pages, as the role that sees nothing but publications. */
export function newsroomReads(reader: TenantReader, addresses: Pick<OwnAddresses, 'of'>) {
  const scopeOf = (publisher: Publisher, language: Language) => `newsroom ${publisher.id} ${language}`;
  return {
    reader,
    async publisher(slug: string): Promise<Publisher | null> {
      const [row] = await reader.rows<Row>(noOrganization, readPublisher, [slug]);
      if (!row) return null;
      const values = [row.id];
      const [looks = [], [there] = []] = await reader.all(row.id, [
        { read: lookReads.look, values },
        { read: lookReads.sections, values },
      ]);
      const { published, sections } = there as { published: Language[]; sections: Section[] };
      return {
        ...row,
        ownAddress: addresses.of(row.slug),
        look: chosenLook(looks[0]),
        published: languages.filter((language) => published.includes(language)),
        sections: new Set(sections),
      };
    },
    /** @throws invalid-cursor */
    async page(publisher: Publisher, language: Language, older?: string) {
      const scope = scopeOf(publisher, language);
      const { key, id } = older === undefined ? endOfTime : decodeCursor(scope, older);
      const values = [publisher.id, language, key, id, pageLength + 1];
      const rows = await reader.rows<PublishedRelease & { key: string }>(publisher.id, readPage, values);
      const items = rows.slice(0, pageLength);
      const last = rows.length > pageLength ? items.at(-1) : undefined;
      return { items, older: last ? encodeCursor(scope, { key: last.key, id: last.pressReleaseId }) : null };
    },
    /** The newest version of the release that has, or once had, this address. */
    async bySlug(publisher: Publisher, language: Language, slug: string): Promise<PublishedRelease | null> {
      const [row] = await reader.rows<PublishedRelease>(publisher.id, readBySlug, [publisher.id, language, slug]);
      return row ?? null;
    },
    /** Releases whose office number an address names: n1405-12-… News and notice share a letter, so there may be two. */
    async byNumber(publisher: Publisher, language: Language, slug: string): Promise<PublishedRelease[]> {
      const named = /^([a-z])(\d{4})-(\d{1,9})(?:-|$)/.exec(slug);
      if (!named) return [];
      const [, letter, year, n] = named;
      const values = [publisher.id, language, letter, Number(year), Number(n)];
      return reader.rows<PublishedRelease>(publisher.id, readByNumber, values);
    },
    /** One version of a release, also one that was replaced. */
    async version(publisher: Publisher, pressReleaseId: string, n: number): Promise<PublishedRelease | null> {
      const [row] = await reader.rows<PublishedRelease>(publisher.id, readVersion, [publisher.id, pressReleaseId, n]);
      return row ?? null;
    },
    /** Every version of a release, newest first, with what changed in it. */
    history(publisher: Publisher, pressReleaseId: string): Promise<PublishedVersion[]> {
      return reader.rows<PublishedVersion>(publisher.id, readHistory, [publisher.id, pressReleaseId]);
    },
    story(publisher: Publisher, storyId: string) {
      const values = [publisher.id, storyId];
      return reader.rows<{ language: Language; slug: string; title: string }>(publisher.id, readStory, values);
    },
    async variant(publisher: Publisher, sha256: string, name: string) {
      const values = [publisher.id, sha256, name];
      const [row] = await reader.rows<{ mediaType: string; storageKey: string; size: number }>(
        publisher.id,
        readVariant,
        values,
      );
      return row ?? null;
    },
  };
}
export type NewsroomReads = ReturnType<typeof newsroomReads>;
