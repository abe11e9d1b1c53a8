import { formatDate, formatOfficeNumber } from '@ravabet/calendars';
import { directionOf } from '@ravabet/persian-text';
import { directionOfLanguage, type Language, speak } from '@ravabet/i18n';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import {
  type Letterhead,
  type PaperPicture,
  paperPicture,
  pictureKey,
  readLetterhead,
} from '../../platform/letterhead.ts';
import { problem } from '../../platform/problems.ts';
import { type ExportCorrections, exportCorrections, type ToldVersion, toldVersions } from './export-corrections.ts';
import { type Closing, closingOf, type ExportSection, exportSections } from './export-sections.ts';
import { withFactsAsText } from '../facts/share/fact-node.ts';
import type { Storage } from '../../platform/storage.ts';

export interface BodyNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: BodyNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}
export interface ExportPicture extends PaperPicture {
  readonly caption: string;
  readonly alternativeText: string;
}
/** Whose copy it is: a line that everybody sees on every page, and a code among the document's facts. */
export interface Marked {
  readonly line: string;
  readonly code: string;
}
/** What a release on paper is made of: the release itself, or a version of it that was kept. */
export interface PaperRow extends Closing {
  readonly kind: string;
  readonly state: string;
  readonly language: string;
  readonly numberYear: number | null;
  readonly numberKind: string | null;
  readonly numberN: number | null;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date;
  readonly embargoUntil: Date | null;
  readonly overTitle: string;
  readonly title: string;
  readonly subTitle: string;
  readonly lead: string;
  readonly placeLine: string;
  readonly tags: readonly string[];
  readonly body: unknown;
  /** as published, the newest first; none of what is not published */
  readonly versions?: readonly ToldVersion[];
  readonly pictures: readonly { fileId: string; caption: string; alternativeText: string; credit: string }[];
}
/** A release as it goes on paper, in its own language, calendar and digits. */
export interface ExportRecord {
  readonly language: Language;
  readonly direction: 'rtl' | 'ltr';
  readonly paper: Letterhead;
  readonly kind: string;
  /** label, value, and the value's direction */
  readonly facts: readonly (readonly [string, string, 'rtl' | 'ltr'])[];
  readonly numberLine: string;
  readonly warnings: readonly string[];
  readonly overTitle: string;
  readonly title: string;
  readonly subTitle: string;
  readonly lead: string;
  readonly placeLine: string;
  readonly tags: string;
  readonly corrections: ExportCorrections | null;
  readonly body: readonly BodyNode[];
  /** what closes it: films and sounds with their words, place and events, the text about the organisation */
  readonly sections: readonly ExportSection[];
  readonly marked?: Marked;
  readonly pictures: readonly { readonly key: string; readonly caption: string; readonly alternativeText: string }[];
}
export interface ExportContent extends Omit<ExportRecord, 'pictures'> {
  readonly pictures: readonly ExportPicture[];
  readonly logo: PaperPicture | null;
}

/** Makes the pictures small enough, after the transaction: that takes longer than anybody should hold a connection. */
export async function exportContent(storage: Storage, record: ExportRecord): Promise<ExportContent> {
  const { logoKey } = record.paper;
  const pictures: ExportPicture[] = [];
  for (const { key, caption, alternativeText } of record.pictures) {
    const picture = await paperPicture(storage, key, { width: 1600, format: 'jpeg' });
    if (picture) pictures.push({ ...picture, caption, alternativeText });
  }
  return {
    ...record,
    pictures,
    logo: logoKey ? await paperPicture(storage, logoKey, { width: 400, format: 'png' }) : null,
  };
}

/** Reads a release for export and records that it left the house, in the same transaction. */
export async function exportRecord(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  format: 'pdf' | 'docx',
): Promise<ExportRecord> {
  const { organizationId } = actor;
  const row = await tx.pressRelease.findUnique({
    where: { organizationId_id: { organizationId, id }, deletedAt: null },
    include: { pictures: { orderBy: { position: 'asc' } }, media: { orderBy: { position: 'asc' } } },
  });
  if (!row) throw problem('not-found');
  must(ability, 'export', 'PressRelease', row);
  await audit(tx, actor, {
    event: 'press-release.exported',
    subjectType: 'PressRelease',
    subjectId: id,
    after: { format },
  });
  // A draft that is being written tells nothing of what was corrected in a text that went out before it.
  const isOut = row.state === 'published' || row.state === 'withdrawn';
  const versions = isOut ? await toldVersions(tx, organizationId, id) : [];
  return paperRecord(tx, organizationId, { ...row, ...(await closingOf(tx, row)), versions });
}

/** The texts of the paper and where its pictures lie. */
export async function paperRecord(tx: Tx, organizationId: string, row: PaperRow): Promise<ExportRecord> {
  const language = row.language as Language;
  const say = (key: string, values?: Record<string, unknown>) => speak(language, 'exports', key, values);
  const paper = await readLetterhead(tx, organizationId, language);
  const dated = (at: Date, style: 'long' | 'datetime' = 'long') =>
    formatDate(at, { locale: language, timeZone: paper.timeZone, style });
  const { numberYear: year, numberKind: letter, numberN: n } = row;
  const number =
    year !== null && letter !== null && n !== null ? formatOfficeNumber({ year, letter, n }, language) : '';
  const direction = directionOfLanguage(language);
  const date = dated(row.publishedAt ?? row.updatedAt);
  const pictures: { key: string; caption: string; alternativeText: string }[] = [];
  for (const { fileId, caption, alternativeText, credit } of row.pictures) {
    const key = await pictureKey(tx, organizationId, fileId);
    const credited = credit ? say('credit', { name: credit }) : '';
    if (key) pictures.push({ key, alternativeText, caption: [caption, credited].filter(Boolean).join(' — ') });
  }
  const embargoed = row.state !== 'published' && row.embargoUntil !== null && row.embargoUntil > new Date();
  return {
    language,
    direction,
    paper,
    kind: speak(language, 'newsroom', `kinds.${row.kind}`),
    facts: [
      ...(number ? [[say('officeNumber'), number, 'rtl'] as const] : []),
      [say('date'), date, direction] as const,
    ],
    numberLine: number && `\u2067${number}\u2069`,
    warnings: [
      ...(row.state === 'published' ? [] : [say('draft', { state: say(`states.${row.state}`) })]),
      ...(embargoed && row.embargoUntil ? [say('embargo', { date: dated(row.embargoUntil, 'datetime') })] : []),
    ],
    overTitle: row.overTitle,
    title: row.title,
    subTitle: row.subTitle,
    lead: row.lead,
    placeLine: row.placeLine,
    tags:
      row.tags.length > 0
        ? `${say('tags')}: ${row.tags.join(language === 'zh' ? '、' : direction === 'rtl' ? '، ' : ', ')}`
        : '',
    corrections: exportCorrections(row.versions ?? [], language, direction, dated),
    body: withFactsAsText(row.body as BodyNode).content ?? [],
    sections: exportSections(row, say, dated),
    pictures,
  };
}

const textOf = (node: BodyNode): string => node.text ?? (node.content ?? []).map(textOf).join('');

/** A paragraph's direction by its first strong letter; the release's own when it has none. */
export function directionOfNode(node: BodyNode, own: 'rtl' | 'ltr'): 'rtl' | 'ltr' {
  const set = node.attrs?.['dir'];
  if (set === 'rtl' || set === 'ltr') return set;
  const found = directionOf(textOf(node));
  return found === 'neutral' ? own : found;
}
