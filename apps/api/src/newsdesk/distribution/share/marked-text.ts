import { hiddenMark, writtenMark } from './mark-code.ts';

interface Node {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Node[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

/** The body with the hidden mark in every paragraph and heading, so that a single copied one still tells whose it was. */
export function markedBody<N extends Node>(node: N, code: string): N {
  const hidden = hiddenMark(code);
  const visit = (found: Node): Node => {
    if (!found.content) return found;
    if (found.type !== 'paragraph' && found.type !== 'heading') {
      return { ...found, content: found.content.map(visit) };
    }
    const first = found.content.findIndex(({ text }) => text !== undefined && text.length > 1);
    return {
      ...found,
      content: found.content.map((inner, index) =>
        index === first && inner.text ? { ...inner, text: withHidden(inner.text, hidden) } : inner,
      ),
    };
  };
  return visit(node) as N;
}

/** A line of text with the hidden mark after its first word, where no letters join. */
export const markedLine = (text: string, code: string): string => withHidden(text, hiddenMark(code));

function withHidden(text: string, hidden: string): string {
  const space = text.indexOf(' ');
  const at = space < 0 ? text.length : space + 1;
  return text.slice(0, at) + hidden + text.slice(at);
}

/** The text alone, a line for each paragraph, with whose copy it is above and below. */
export function markedPlainText(
  content: { overTitle: string; title: string; subTitle: string; lead: string; placeLine: string; body: Node },
  line: string,
  code: string,
): string {
  const { overTitle, title, subTitle, lead, placeLine, body } = content;
  const texts = [line, overTitle, title, subTitle, lead, placeLine, ...linesOf(body), `${line} ${writtenMark(code)}`];
  return `\uFEFF${texts
    .filter(Boolean)
    .map((text) => markedLine(text, code))
    .join('\r\n\r\n')}\r\n`;
}

function linesOf(node: Node): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [textOf(node)];
  return (node.content ?? []).flatMap(linesOf);
}

const textOf = (node: Node): string =>
  node.type === 'hardBreak' ? '\n' : (node.text ?? (node.content ?? []).map(textOf).join(''));
