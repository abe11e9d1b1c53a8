import sanitizeHtml from 'sanitize-html';
import { asText, isFact } from '../facts/share/fact-node.ts';
import { safeAddress } from './check-body.ts';

interface DocumentNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocumentNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const wrap = (tag: string, inside: string, attributes = ''): string => `<${tag}${attributes}>${inside}</${tag}>`;
const spans = (attrs: DocumentNode['attrs'] = {}): string =>
  ['colspan', 'rowspan'].map((name) => (Number(attrs[name]) > 1 ? ` ${name}="${Number(attrs[name])}"` : '')).join('');

const blocks: Record<string, (node: DocumentNode, inside: string) => string> = {
  doc: (_, inside) => inside,
  paragraph: (_, inside) => wrap('p', inside, ' dir="auto"'),
  heading: (node, inside) =>
    wrap(`h${[2, 3, 4].includes(Number(node.attrs?.level)) ? Number(node.attrs?.level) : 2}`, inside, ' dir="auto"'),
  bulletList: (_, inside) => wrap('ul', inside),
  orderedList: (node, inside) =>
    wrap('ol', inside, Number(node.attrs?.start) > 1 ? ` start="${Number(node.attrs?.start)}"` : ''),
  listItem: (_, inside) => wrap('li', inside),
  blockquote: (_, inside) => wrap('blockquote', inside),
  quote: (node, inside) => wrap('figure', wrap('blockquote', inside) + speakerOf(node.attrs), ' class="quote"'),
  horizontalRule: () => '<hr>',
  hardBreak: () => '<br>',
  table: (_, inside) => `<div class="table-scroll">${wrap('table', wrap('tbody', inside))}</div>`,
  tableRow: (_, inside) => wrap('tr', inside),
  tableHeader: (node, inside) => wrap('th', inside, spans(node.attrs)),
  tableCell: (node, inside) => wrap('td', inside, spans(node.attrs)),
};
const markTags: Record<string, string> = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' };

/** Who said it, and in what office. */
function speakerOf({ speaker, position }: Record<string, unknown> = {}): string {
  const name = typeof speaker === 'string' && speaker !== '' ? wrap('cite', escape(speaker)) : '';
  const office =
    typeof position === 'string' && position !== '' ? wrap('span', escape(position), ' class="position"') : '';
  return name || office ? wrap('figcaption', [name, office].filter(Boolean).join(' '), ' dir="auto"') : '';
}

/** A checked TipTap document as HTML: our closed table first, a sanitiser library behind it. */
export function renderBody(body: unknown): string {
  return sanitizeHtml(renderNode(body as DocumentNode), {
    allowedTags: [
      'p',
      'h2',
      'h3',
      'h4',
      'ul',
      'ol',
      'li',
      'blockquote',
      'figure',
      'figcaption',
      'cite',
      'span',
      'hr',
      'br',
      'div',
      'table',
      'tbody',
      'tr',
      'th',
      'td',
      'strong',
      'em',
      'u',
      's',
      'a',
    ],
    allowedAttributes: {
      p: ['dir'],
      h2: ['dir'],
      h3: ['dir'],
      h4: ['dir'],
      a: ['href', 'rel'],
      ol: ['start'],
      div: ['class'],
      figure: ['class'],
      figcaption: ['dir'],
      span: ['class'],
      th: ['colspan', 'rowspan'],
      td: ['colspan', 'rowspan'],
    },
    allowedClasses: { div: ['table-scroll'], figure: ['quote'], span: ['position'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'noopener nofollow' }) },
  });
}

function renderNode(node: DocumentNode): string {
  // Frozen here: what is published says the figure as it was.
  if (isFact(node)) return renderNode(asText(node));
  if (node.type === 'text') return (node.marks ?? []).reduce(renderMark, escape(node.text ?? ''));
  const inside = (node.content ?? []).map(renderNode).join('');
  return Object.hasOwn(blocks, node.type) ? (blocks[node.type]?.(node, inside) ?? inside) : inside;
}

function renderMark(inside: string, mark: { type: string; attrs?: Record<string, unknown> }): string {
  if (mark.type === 'link') {
    const href = mark.attrs?.href;
    // The sanitiser lets addresses without a scheme pass; a link of ours leads to the web, a mailbox or a telephone, or is none.
    return typeof href === 'string' && safeAddress.test(href) ? wrap('a', inside, ` href="${escape(href)}"`) : inside;
  }
  const tag = markTags[mark.type];
  return tag ? wrap(tag, inside) : inside;
}
