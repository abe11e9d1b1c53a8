import type { Language } from '@ravabet/contracts/kernel';
import {
  bodyBlocks,
  type HintPlace,
  type HintRange,
  type StyleHint,
  styleHints,
  type StyleRule,
} from '@ravabet/contracts/newsdesk/press-releases';
import { type TypingHintKind, typingHints } from '@ravabet/persian-text';
import type { ReleaseContent } from '../../release-content.ts';

export const textFields = ['overTitle', 'title', 'subTitle', 'lead', 'placeLine'] as const;
export type TextField = (typeof textFields)[number];

/** One slip of typing, with the words around it as they are and as they would be. */
export interface SlipHint {
  kind: TypingHintKind;
  place: HintPlace;
  range: HintRange;
  before: string;
  after: string;
}
export type WritingHint = SlipHint | StyleHint;

/** The words in which a slip stands: a half-space alone would show nothing. */
function around(text: string, { start, end, suggestion }: Pick<HintRange, 'start' | 'end' | 'suggestion'>) {
  const left = text.slice(0, start).search(/\S+\s*$/);
  const from = Math.max(0, left, start - 24);
  const right = /^\s*\S+/.exec(text.slice(end))?.[0].length ?? 0;
  const to = Math.min(end + right, end + 24);
  return { before: text.slice(from, to), after: text.slice(from, start) + suggestion + text.slice(end, to) };
}

const slipsIn = (text: string, place: HintPlace): SlipHint[] =>
  typingHints(text).map(({ kind, start, end, suggestion }) => {
    const range = { start, end, found: text.slice(start, end), suggestion };
    return { kind, place, range, ...around(text, range) };
  });

/** Slips of a Persian text: its titles, lead, place and every paragraph. In other languages these letters are right. */
export function slipHints(content: ReleaseContent, language: Language): SlipHint[] {
  if (language !== 'fa') return [];
  const { blocks } = bodyBlocks(content.body);
  return [
    ...textFields.flatMap((field) => slipsIn(content[field], { field })),
    ...blocks.flatMap(({ text }, block) => slipsIn(text, { field: 'body', block })),
  ];
}

/** What the house style says, by the rules of the release's language. */
export const houseHints = (content: ReleaseContent, language: Language, rules: readonly StyleRule[]): StyleHint[] =>
  styleHints(
    content,
    rules.filter((rule) => rule.language === language),
  );

/** The text of a place; none where a picture or a film is meant. */
export function textAt(content: ReleaseContent, place: HintPlace): string {
  if (place.field === 'pictures' || place.field === 'media') return '';
  if (place.field === 'body') return bodyBlocks(content.body).blocks[place.block]?.text ?? '';
  return content[place.field];
}

export const isSamePlace = (one: HintPlace, other: HintPlace): boolean => JSON.stringify(one) === JSON.stringify(other);

export const rangeOf = (hint: WritingHint): HintRange | null => ('range' in hint ? hint.range : null);

/**
 * A hint by what it is about, not by where it stands at this moment: what was ignored stays ignored while one writes before it.
 */
export function hintKey(hint: WritingHint, content: ReleaseContent): string {
  const range = rangeOf(hint);
  const { field } = hint.place;
  if (!range) return JSON.stringify([hint.kind, hint.place]);
  const text = textAt(content, hint.place);
  return JSON.stringify([hint.kind, field, text.slice(Math.max(0, range.start - 12), range.end + 12)]);
}
