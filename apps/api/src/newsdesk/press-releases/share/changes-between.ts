import { diffArrays } from 'diff';
import type { BodyNode } from '../export-content.ts';
import type { EmbargoedContent } from './embargoed-release.ts';

export interface FieldChange {
  readonly field: string;
  readonly parts: readonly { readonly op: 'same' | 'removed' | 'added' | 'gap'; readonly text: string }[];
}

const fields = ['overTitle', 'title', 'subTitle', 'lead', 'placeLine', 'body'] as const;

/** Every changed word between two approved texts, field by field in the order in which they are read. */
export function changesBetween(before: EmbargoedContent, after: EmbargoedContent, language: string): FieldChange[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const wordsOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
  return fields.flatMap((field) => {
    const [old, now] = [textOf(before[field]), textOf(after[field])];
    if (old === now) return [];
    const parts = diffArrays(wordsOf(old), wordsOf(now)).map(({ added, removed, value }) => ({
      op: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
      text: value.join(''),
    }));
    return [{ field, parts }];
  });
}

const textOf = (value: string | BodyNode): string => (typeof value === 'string' ? value : linesOf(value).join('\n'));

function linesOf(node: BodyNode): string[] {
  if (node.type === 'paragraph' || node.type === 'heading')
    return [(node.content ?? []).map((one) => one.text ?? ' ').join('')];
  return (node.content ?? []).flatMap(linesOf);
}
