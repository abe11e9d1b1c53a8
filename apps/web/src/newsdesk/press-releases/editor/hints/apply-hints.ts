import type { HintPlace } from '@ravabet/contracts/newsdesk/press-releases';
import type { ReleaseContent } from '../../release-content.ts';
import type { DraftKeeper } from '../draft-keeper.ts';
import type { BodyHandle } from './body-handle.ts';
import { rangeOf, type TextField, textFields, type WritingHint } from './writing-hints.ts';

/** A text with ranges replaced, where it still says what was seen. */
function replaced(text: string, hints: readonly WritingHint[]): string {
  let result = text;
  const ranges = hints.flatMap((hint) => rangeOf(hint) ?? []).toSorted((one, other) => other.start - one.start);
  for (const { start, end, found, suggestion } of ranges) {
    if (result.slice(start, end) === found) result = result.slice(0, start) + suggestion + result.slice(end);
  }
  return result;
}

/** Takes the suggestions that a person chose. @returns how to take them back: only what has not been written over since */
export function applyHints(keeper: DraftKeeper, body: BodyHandle | null, hints: readonly WritingHint[]): () => void {
  const undo: (() => void)[] = [];
  const { content } = keeper.read();
  for (const field of textFields) {
    const own = hints.filter(({ place }) => place.field === field);
    const before = content[field];
    const after = replaced(before, own);
    if (after === before || after.trim() === '') continue;
    change(keeper, field, after);
    undo.push(() => {
      if (keeper.read().content[field] === after) change(keeper, field, before);
    });
  }
  const inBody = hints.flatMap((hint) => {
    const range = rangeOf(hint);
    return range && hint.place.field === 'body' ? [{ block: hint.place.block, ...range }] : [];
  });
  if (body && inBody.length > 0) undo.push(body.apply(inBody));
  return () => {
    for (const step of undo) step();
  };
}

const change = (keeper: DraftKeeper, field: TextField, text: ReleaseContent[TextField]): void =>
  keeper.change(field, text);

/** Brings a person to what a hint is about, with the words selected. */
export function goToHint(body: BodyHandle | null, hint: WritingHint): void {
  const { place } = hint;
  const range = rangeOf(hint) ?? { start: 0, end: 0 };
  if (place.field === 'body') {
    body?.reveal(place.block, range.start, range.end);
    return;
  }
  const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    `[data-place="${placeName(place)}"] :is(input, textarea)`,
  );
  if (!input) return;
  input.focus();
  input.setSelectionRange(range.start, range.end);
  input.scrollIntoView({ block: 'center' });
}

/** Names a place in the page; the fields carry it as `data-place`. */
export const placeName = (place: HintPlace): string =>
  'index' in place ? `${place.field}-${place.index}` : place.field;
