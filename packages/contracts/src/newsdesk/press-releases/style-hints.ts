import { countGraphemes, normalizeForCount, phraseRanges } from '@ravabet/persian-text';
import { type BodyBlock, bodyBlocks } from './body-blocks.ts';
import { unverifiedFigures } from './unverified-figures.ts';
import type { PressReleaseContent, PressReleaseKind } from './press-release.schema.ts';
import type { StyleRule } from './style-rule.schema.ts';

/** Where a hint leads. `block` counts the paragraphs and headings of the body; an index counts pictures or films. */
export type HintPlace =
  | { field: 'overTitle' | 'title' | 'subTitle' | 'lead' | 'placeLine' }
  | { field: 'body'; block: number }
  | { field: 'pictures' | 'media'; index: number };

/** A range of the place's text and what could stand there instead. */
export interface HintRange {
  start: number;
  end: number;
  found: string;
  /** '' where the house has no one word for it */
  suggestion: string;
}

export type StyleHint =
  | { kind: 'forbidden-word' | 'discouraged-word'; place: HintPlace; range: HintRange; reason: string }
  | { kind: 'unverified-figure'; place: HintPlace; range: HintRange }
  | { kind: 'title-too-long'; place: HintPlace; length: number }
  | {
      kind:
        | 'missing-place-line'
        | 'missing-lead'
        | 'missing-alternative-text'
        | 'missing-transcript'
        | 'quote-without-speaker';
      place: HintPlace;
    };
export type StyleHintKind = StyleHint['kind'];

/** Longer titles are cut in search results, in messages and on the phones of editors. */
export const titleAtMost = 90;
/** Kinds that tell where something happened; a notice or an advertisement stands for itself. */
const tellWhere: readonly PressReleaseKind[] = ['news', 'statement'];

type Checked = Pick<
  PressReleaseContent,
  'overTitle' | 'title' | 'subTitle' | 'lead' | 'body' | 'placeLine' | 'pictures' | 'media'
> & { kind: PressReleaseKind };

/**
 * What a colleague with the house style at hand would say of a release. Hints never stop anything.
 *
 * Definition: words of the rules (whole words, any spelling) in titles, lead and body; figures in the body that are no
 * facts of the figures library (unverifiedFigures); a title over 90 characters as readers see them; a missing lead, and
 * a missing place line for news and statements, once there is a body; a picture without alternative text; a film or
 * sound without its words; a quote without speaker. An empty release is not scolded.
 *
 * Shape: (content, rules of its language) → hints in the order of the page. Errors: none. Pure. Complexity: O(text · rules).
 */
export function styleHints(content: Checked, rules: readonly StyleRule[]): StyleHint[] {
  const { blocks, quotes } = bodyBlocks(content.body);
  const hasBody = blocks.some(({ text }) => text.trim() !== '');
  const words = (text: string, place: HintPlace): StyleHint[] => wordHints(text, place, rules);
  const length = countGraphemes(normalizeForCount(content.title));
  const hints: StyleHint[] = [
    ...words(content.overTitle, { field: 'overTitle' }),
    ...words(content.title, { field: 'title' }),
    ...words(content.subTitle, { field: 'subTitle' }),
    ...words(content.lead, { field: 'lead' }),
  ];
  if (length > titleAtMost) hints.push({ kind: 'title-too-long', place: { field: 'title' }, length });
  if (hasBody && content.lead.trim() === '') hints.push({ kind: 'missing-lead', place: { field: 'lead' } });
  for (const [block, one] of blocks.entries()) {
    const place = { field: 'body', block } as const;
    hints.push(...words(one.text, place), ...figureHints(one, place));
  }
  for (const { speaker, block } of quotes) {
    if (speaker === '') hints.push({ kind: 'quote-without-speaker', place: { field: 'body', block } });
  }
  if (hasBody && tellWhere.includes(content.kind) && content.placeLine.trim() === '')
    hints.push({ kind: 'missing-place-line', place: { field: 'placeLine' } });
  for (const [index, { alternativeText }] of content.pictures.entries()) {
    if (alternativeText.trim() === '')
      hints.push({ kind: 'missing-alternative-text', place: { field: 'pictures', index } });
  }
  for (const [index, { transcript }] of content.media.entries()) {
    if (transcript.trim() === '') hints.push({ kind: 'missing-transcript', place: { field: 'media', index } });
  }
  return hints;
}

function wordHints(text: string, place: HintPlace, rules: readonly StyleRule[]): StyleHint[] {
  return rules
    .flatMap(({ phrase, weight, suggestion, reason }) =>
      phraseRanges(text, phrase).map(([start, end]) => ({
        kind: `${weight}-word` as const,
        place,
        range: { start, end, found: text.slice(start, end), suggestion },
        reason,
      })),
    )
    .toSorted((one, other) => one.range.start - other.range.start);
}

const figureHints = (block: BodyBlock, place: HintPlace): StyleHint[] =>
  unverifiedFigures(block).map(([start, end]) => ({
    kind: 'unverified-figure',
    place,
    range: { start, end, found: block.text.slice(start, end), suggestion: '' },
  }));
