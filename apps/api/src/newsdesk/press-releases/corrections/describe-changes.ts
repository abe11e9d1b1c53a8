import type { ChangePart, FieldChange } from '@ravabet/contracts/newsdesk/press-releases';
import { diffArrays } from 'diff';
import { canonicalJson } from '../keep-version.ts';

/** words of unchanged text that stay beside a change, so that a reader finds the place */
const wordsAround = 12;

type Content = object;

/**
 * Every changed word, field by field, in the order in which the fields are read. A field whose words are the same but whose form is not
 * (bold, a heading, the order of a table) is named without parts.
 */
export function describeChanges(before: Content, after: Content, language: string): FieldChange[] {
  const old = before as Record<string, unknown>;
  const now = after as Record<string, unknown>;
  const fields = Object.keys(now).filter((field) => field !== 'kind' && field !== 'language');
  return fields
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap((field) => {
      if (canonicalJson(old[field]) === canonicalJson(now[field])) return [];
      // What is named by ids (topics) has no words of its own.
      if (field.endsWith('Ids')) return [{ field, parts: [] }];
      const parts = partsOf(wordsOf(old[field], language), wordsOf(now[field], language));
      const isOnlyForm = parts.every(({ op }) => op === 'same');
      return [{ field, parts: isOnlyForm ? [] : shortened(parts, language) }];
    });
}

/** Fields that are not named here follow, in the order in which the content holds them. */
const places = ['overTitle', 'title', 'subTitle', 'lead', 'placeLine', 'body', 'pictures', 'tags'];
const placeOf = (field: string): number => (places.includes(field) ? places.indexOf(field) : places.length);

/** Words by the rules of the language: Chinese has no spaces, and Persian half-spaces do not end a word. */
function wordsOf(value: unknown, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return Array.from(segmenter.segment(textOf(value)), ({ segment }) => segment);
}

/** What a reader reads of a value: texts, a line for each paragraph, and where links lead. */
export function textOf(value: unknown): string {
  const lines: string[] = [];
  const visit = (found: unknown): void => {
    if (typeof found === 'string') lines.push(found, '\n');
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
  const own = (node.text ?? '') + (typeof href === 'string' ? ` (${href})` : '');
  const inside = (node.content ?? []).map(bodyText).join('');
  const end = endsLine.has(node.type) ? '\n' : node.type === 'tableCell' || node.type === 'tableHeader' ? ' ' : '';
  return own + inside + end;
}

function partsOf(before: string[], after: string[]): ChangePart[] {
  return diffArrays(before, after).map(({ removed, added, value }) => ({
    op: removed ? 'removed' : added ? 'added' : 'same',
    text: value.join(''),
  }));
}

/** Long unchanged runs are left out but for the words beside a change. */
function shortened(parts: readonly ChangePart[], language: string): ChangePart[] {
  return parts.flatMap((part, index): ChangePart[] => {
    if (part.op !== 'same') return [part];
    const words = wordsOf(part.text, language);
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
