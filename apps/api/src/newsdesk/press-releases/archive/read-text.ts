import type { Language } from '@ravabet/contracts';
import type { ArchiveDoubt, PressReleaseKind } from '@ravabet/contracts/newsdesk/press-releases';
import { checkBody } from '../check-body.ts';
import { findDate, type ReadDate } from './find-date.ts';
import { guessKind, guessLanguage } from './guess-language.ts';
import type { BodyNode, FoundPicture } from './html-to-body.ts';
import { oneLine } from './tidy-text.ts';
import { Unreadable } from './unreadable.ts';

/** What a reader of one format gives; the rest is the same for all. */
export interface RawText {
  readonly title: string;
  readonly lead?: string;
  readonly content: BodyNode[];
  readonly pictures: readonly FoundPicture[];
  /** the moment it was published, where the source says one */
  readonly at?: Date | null;
  readonly date?: ReadDate | null;
  readonly language?: Language | null;
  readonly tags?: readonly string[];
  readonly oldAddress?: string | null;
  readonly doubts?: readonly ArchiveDoubt[];
}

/** One text, ready to be imported. */
export interface ReadText {
  readonly title: string;
  readonly lead: string;
  readonly body: { type: 'doc'; content: BodyNode[] };
  readonly bodyText: string;
  readonly pictures: readonly FoundPicture[];
  readonly at: string | null;
  readonly date: ReadDate | null;
  readonly language: Language | null;
  readonly kind: PressReleaseKind | null;
  readonly tags: readonly string[];
  readonly oldAddress: string | null;
  readonly doubts: readonly ArchiveDoubt[];
}

/** What a body may have at its top (the contract's Body). */
const mostBlocks = 2000;

/** Completes what a reader found: title and date also from the file's name, language and kind from the words. @throws Unreadable */
export function completeText(raw: RawText, path: string): ReadText {
  const doubts = new Set<ArchiveDoubt>(raw.doubts);
  const name = (path.split('/').at(-1) ?? path).replace(/\.[a-z0-9]{1,5}$/i, '');
  const body = { type: 'doc' as const, content: raw.content };
  if (raw.content.length > mostBlocks) throw new Unreadable('too-complex');
  const bodyText = textOfBody(body);
  const title = oneLine(raw.title, 300) || oneLine(name.replaceAll(/[-_]+/g, ' '), 300);
  if (!bodyText && raw.pictures.length === 0) throw new Unreadable('no-text');
  if (!raw.title.trim()) doubts.add('no-title');
  const at = raw.at && !Number.isNaN(raw.at.getTime()) ? raw.at : null;
  const date = at
    ? null
    : (raw.date ?? findDate(name) ?? findDate(bodyText.slice(0, 600)) ?? findDate(bodyText.slice(-300)));
  if (!at && !date) doubts.add('no-date');
  if (date && date.jalali !== date.gregorian) doubts.add('date-ambiguous');
  if (at && at.getTime() > Date.now()) doubts.add('date-in-future');
  const language = raw.language ?? guessLanguage(`${title} ${bodyText}`);
  if (!language) doubts.add('language-unsure');
  return {
    title: title || '—',
    lead: oneLine(raw.lead ?? '', 2000),
    body,
    bodyText,
    pictures: raw.pictures.filter(({ src }) => src !== '').slice(0, 50),
    at: at?.toISOString() ?? null,
    date,
    language,
    kind: guessKind(title),
    tags: [...new Set((raw.tags ?? []).map((tag) => oneLine(tag, 60)).filter(Boolean))].slice(0, 20),
    oldAddress: raw.oldAddress ?? null,
    doubts: [...doubts],
  };
}

/** Through the same gate as what an editor sends: what our own reader made and the gate refuses is not imported. */
function textOfBody(body: { type: 'doc'; content: BodyNode[] }): string {
  try {
    return checkBody(body);
  } catch (error) {
    throw new Unreadable('too-complex', error);
  }
}
