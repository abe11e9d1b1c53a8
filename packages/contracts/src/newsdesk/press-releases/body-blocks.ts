import type { Body } from './press-release.schema.ts';

interface BodyNode {
  type?: unknown;
  text?: unknown;
  attrs?: Record<string, unknown>;
  content?: unknown;
  marks?: unknown;
}

/** A paragraph or heading of a body. */
export interface BodyBlock {
  text: string;
  /** ranges of `text` that are links: an address is not a sentence */
  links: [number, number][];
  /** number of the quote it stands in, in the order of the text; null outside of quotes */
  quote: number | null;
}

/** A quote with who said it. */
export interface BodyQuote {
  speaker: string;
  /** its first block */
  block: number;
}

/** Stands for what is no text: a line break, a chip. One unit, as in the editor's own counting. */
const thing = '\uFFFC';
const textBlocks = new Set(['paragraph', 'heading']);
const listOf = (value: unknown): BodyNode[] => (Array.isArray(value) ? (value as BodyNode[]) : []);

/**
 * The paragraphs and headings of a body, in order, with offsets that are those of the editor.
 *
 * Definition: a walk in document order; every paragraph and heading is one block, whose text has one unit for each
 * inline thing that is no text (a line break, a fact). So the n-th block and an offset name the same place here and in
 * the editor. Shape: any body → blocks and quotes. Errors: none. Complexity: O(n).
 */
export function bodyBlocks(body: Body): { blocks: BodyBlock[]; quotes: BodyQuote[] } {
  const blocks: BodyBlock[] = [];
  const quotes: BodyQuote[] = [];
  const visit = (node: BodyNode, quote: number | null): void => {
    if (textBlocks.has(String(node.type))) {
      blocks.push(blockOf(node, quote));
      return;
    }
    let inside = quote;
    if (node.type === 'quote') {
      inside = quotes.length;
      quotes.push({ speaker: String(node.attrs?.['speaker'] ?? '').trim(), block: blocks.length });
    }
    for (const child of listOf(node.content)) visit(child, inside);
  };
  visit(body as BodyNode, null);
  return { blocks, quotes };
}

function blockOf(node: BodyNode, quote: number | null): BodyBlock {
  let text = '';
  const links: [number, number][] = [];
  for (const child of listOf(node.content)) {
    const start = text.length;
    text += child.type === 'text' ? String(child.text ?? '') : thing;
    if (listOf(child.marks).some(({ type }) => type === 'link')) links.push([start, text.length]);
  }
  return { text, links, quote };
}
