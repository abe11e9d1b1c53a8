import type { ChangePart, FieldChange } from '@ravabet/contracts/newsdesk/press-releases';
import { diffArrays } from 'diff';
import { formatDate } from '@ravabet/calendars';
import type { Language } from '@ravabet/i18n';
import { canonicalJson } from '../keep-version.ts';

/** words of unchanged text that stay beside a change, so that a reader finds the place */
const wordsAround = 12;

interface Telling {
  language: string;
  timeZone: string;
}

/**
 * Every changed word, field by field, in the order in which the fields are read. A field whose words are the same but whose form is not
 * (bold, a heading, the order of a table) is named without parts.
 */
export function describeChanges(before: object, after: object, telling: Telling): FieldChange[] {
  const old = before as Record<string, unknown>;
  const now = after as Record<string, unknown>;
  const fields = Object.keys(now).filter((field) => field !== 'kind' && field !== 'language');
  return fields
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap((field) => {
      if (isSame(old[field], now[field])) return [];
      // What is named by ids (topics) has no words of its own.
      if (field.endsWith('Ids')) return [{ field, parts: [] }];
      const parts = partsOf(wordsOf(old[field], telling), wordsOf(now[field], telling));
      const isOnlyForm = parts.every(({ op }) => op === 'same');
      return [{ field, parts: isOnlyForm ? [] : shortened(parts, telling) }];
    });
}

/** Nothing is nothing, however it is written: versions that were kept before a field existed have none. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
const isSame = (one: unknown, other: unknown): boolean =>
  (isEmpty(one) && isEmpty(other)) || canonicalJson(one) === canonicalJson(other);

/** Fields that are not named here follow, in the order in which the content holds them. */
const places = ['overTitle', 'title', 'subTitle', 'lead', 'placeLine', 'body', 'pictures', 'media', 'tags'];
const placeOf = (field: string): number => (places.includes(field) ? places.indexOf(field) : places.length);

/** Words by the rules of the language: Chinese has no spaces, and Persian half-spaces do not end a word. */
function wordsOf(value: unknown, { language, timeZone }: Telling): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return Array.from(
    segmenter.segment(
      textOf(value, (at) => formatDate(at, { locale: language as Language, timeZone, style: 'datetime' })),
    ),
    ({ segment }) => segment,
  );
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** What a reader reads of a value: texts, a line for each paragraph, where links lead, and times as people say them. */
function textOf(value: unknown, say: (at: Date) => string): string {
  const lines: string[] = [];
  const visit = (found: unknown): void => {
    if (typeof found === 'string') lines.push(instant.test(found) ? say(new Date(found)) : found, '\n');
    else if (Array.isArray(found)) for (const one of found) visit(one);
    else if (typeof found === 'object' && found !== null) {
      if ((found as { type?: unknown }).type === 'doc') lines.push(bodyText(found as BodyNode), '\n');
      else for (const [key, one] of Object.entries(found)) if (!/Id$|^id$/.test(key)) visit(one);
    }
  };
  visit(value);
  return lines.join('').trim();
}

interface BodyNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: BodyNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}
const endsLine = new Set(['paragraph', 'heading', 'tableRow', 'hardBreak']);

function bodyText(node: BodyNode): string {
  const href = node.marks?.find(({ type }) => type === 'link')?.attrs?.['href'];
  // A figure from the library stands in the text as the words that it shows.
  const shown = node.text ?? (typeof node.attrs?.['text'] === 'string' ? node.attrs['text'] : '');
  const own = shown + (typeof href === 'string' ? ` (${href})` : '');
  const inside = (node.content ?? []).map(bodyText).join('');
  if (node.type === 'quote') return inside + saidBy(node.attrs);
  const end = endsLine.has(node.type) ? '\n' : node.type === 'tableCell' || node.type === 'tableHeader' ? ' ' : '';
  return own + inside + end;
}

/** Who is quoted is a word of the text too. */
const saidBy = ({ speaker, position }: Record<string, unknown> = {}): string =>
  [speaker, position].map((part) => (typeof part === 'string' && part !== '' ? `${part}\n` : '')).join('');

function partsOf(before: string[], after: string[]): ChangePart[] {
  return diffArrays(before, after).map(({ removed, added, value }) => ({
    op: removed ? 'removed' : added ? 'added' : 'same',
    text: value.join(''),
  }));
}

/** Long unchanged runs are left out but for the words beside a change. */
function shortened(parts: readonly ChangePart[], telling: Telling): ChangePart[] {
  return parts.flatMap((part, index): ChangePart[] => {
    if (part.op !== 'same') return [part];
    const words = wordsOf(part.text, telling);
    const head = index === 0 ? 0 : wordsAround * 2;
    const tail = index === parts.length - 1 ? 0 : wordsAround * 2;
    if (words.length <= head + tail + 4) return [part];
    const start = words.slice(0, head).join('');
    const end = words.slice(words.length - tail).join('');
    return [
      ...(start ? [{ op: 'same' as const, text: start }] : []),
      { op: 'gap' as const, text: '' },
      ...(end ? [{ op: 'same' as const, text: end }] : []),
    ];
  });
}
