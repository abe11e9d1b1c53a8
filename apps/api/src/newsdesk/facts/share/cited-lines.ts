import { type CitingNode, factIdOf, isFact, saidBy } from './fact-node.ts';

export interface CitedLine {
  readonly factId: string;
  readonly said: string;
  readonly sentence: string;
}

const inline = new Set(['text', 'fact', 'hardBreak']);
/** A full stop ends a sentence when a space follows; the Chinese one does so by itself. */
const sentenceEnd = /[.!?؟؛](?=\s|$)|[。！？；\n]/g;
const longest = 400;

/** Every figure of a body with the sentence around it, in the order of reading. */
export function citedLines(body: CitingNode): CitedLine[] {
  const lines: CitedLine[] = [];
  const visit = (node: CitingNode): void => {
    const children = node.content ?? [];
    if (children.some(isFact)) lines.push(...linesOf(children));
    for (const child of children) if (!inline.has(child.type)) visit(child);
  };
  visit(body);
  return lines;
}

function linesOf(children: readonly CitingNode[]): CitedLine[] {
  let text = '';
  const found: { factId: string; said: string; at: number }[] = [];
  for (const child of children) {
    if (isFact(child)) {
      found.push({ factId: factIdOf(child), said: saidBy(child), at: text.length });
      text += saidBy(child);
    } else text += child.type === 'hardBreak' ? '\n' : (child.text ?? '');
  }
  return found.map(({ factId, said, at }) => ({ factId, said, sentence: sentenceAround(text, at, said.length) }));
}

/** From the end of the sentence before to the end of this one; a very long one keeps what stands next to the figure. */
function sentenceAround(text: string, at: number, length: number): string {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(sentenceEnd)) {
    if (match.index < at) start = match.index + 1;
    else if (match.index >= at + length) {
      end = match.index + 1;
      break;
    }
  }
  const from = Math.max(start, at - longest / 2);
  return text.slice(from, Math.min(end, from + longest)).trim();
}
