import { formatDate } from '@ravabet/calendars';
import type { VisitPaper } from '@ravabet/contracts/protocol/visits';
import { directionOfLanguage, type Language, speak } from '@ravabet/i18n';
import type { PaperPicture } from '../../../platform/letterhead.ts';
import { carBlocks, seatingBlocks } from './compose-arrangements.ts';
import { badgeBlocks, letterBlocks, tableNameBlocks } from './compose-letters.ts';
import { guestListBlocks, programmeBlocks } from './compose-lists.ts';
import type { Paper, PaperBlock } from './paper-blocks.ts';
import { sayPaper } from './paper-words.ts';
import { reportBlocks } from './compose-report.ts';
import type { PaperSource } from './read-paper.ts';
import type { PrintedPicture } from './read-report-paper.ts';

const blocksOf: Record<VisitPaper, (source: PaperSource, pictures: readonly PrintedPicture[]) => PaperBlock[]> = {
  invitation: (source) => letterBlocks(source, 'invitation'),
  programme: programmeBlocks,
  'guest-list': guestListBlocks,
  'seating-plan': seatingBlocks,
  'car-list': carBlocks,
  badges: badgeBlocks,
  'table-names': tableNameBlocks,
  'thank-you': (source) => letterBlocks(source, 'thankYou'),
  report: reportBlocks,
};

/** A paper of a visit in its first language, with the second beside it. */
export function composePaper(
  source: PaperSource,
  logo: PaperPicture | null,
  pictures: readonly PrintedPicture[],
): Paper {
  const { paper, languages, heads, visit } = source;
  const language = languages[0] as Language;
  const head = heads[0] as Paper['head'];
  const direction = directionOfLanguage(language);
  const date = formatDate(visit.startsAt, { locale: language, timeZone: head.timeZone, style: 'long' });
  return {
    kind: paper,
    language,
    direction,
    head,
    logo,
    title: languages.map((one) => sayPaper(one, `papers.${paper}`)).join(' · '),
    // Letters say themselves what for.
    subtitles: paper === 'invitation' || paper === 'thank-you' ? [] : [{ text: visit.title, language }],
    facts: [[speak(language, 'exports', 'date'), date, direction]],
    numberLine: visit.title,
    blocks: blocksOf[paper](source, pictures),
  };
}
