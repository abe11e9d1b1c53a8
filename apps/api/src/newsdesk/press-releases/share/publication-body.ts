import type { BodyNode } from '../archive/html-to-body.ts';
import { htmlToBody } from '../archive/html-to-body.ts';
import { parseHtml } from '../archive/html-tree.ts';

/** A publication's body, stored as the public reads it, as blocks again: for Word and plain text. */
export const publicationBody = (html: string): BodyNode[] => htmlToBody(parseHtml(html)).content;

/** The same as plain text: a line for each paragraph, a sign for each item of a list. */
export function publicationText(html: string): string {
  return linesOf(publicationBody(html), '').join('\n\n');
}

function linesOf(nodes: readonly BodyNode[], before: string): string[] {
  return nodes.flatMap((node, index): string[] => {
    const content = node.content ?? [];
    switch (node.type) {
      case 'bulletList':
      case 'orderedList':
        return [
          content.flatMap((item, n) => linesOf([item], node.type === 'bulletList' ? '• ' : `${n + 1}. `)).join('\n'),
        ];
      case 'listItem':
        return linesOf(content, '').map((line, n) => (n === 0 ? before : '  ') + line);
      case 'blockquote':
        return linesOf(content, '').map((line) => `«${line}»`);
      case 'quote': {
        const said = [node.attrs?.['speaker'], node.attrs?.['position']].filter(Boolean).join(' · ');
        return [`«${linesOf(content, '').join('\n')}»${said ? `\n— ${said}` : ''}`];
      }
      case 'table':
        return [
          content
            .map((row) => (row.content ?? []).map((cell) => linesOf(cell.content ?? [], '').join(' ')).join('\t'))
            .join('\n'),
        ];
      case 'horizontalRule':
        return index > 0 ? ['—'] : [];
      default:
        return [inlineText(content)].filter(Boolean);
    }
  });
}

const inlineText = (nodes: readonly BodyNode[]): string =>
  nodes.map((node) => (node.type === 'hardBreak' ? '\n' : (node.text ?? inlineText(node.content ?? [])))).join('');
