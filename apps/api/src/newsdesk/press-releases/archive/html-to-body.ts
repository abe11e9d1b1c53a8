import { safeAddress } from '../check-body.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement, textOf } from './html-tree.ts';
import { storable } from './tidy-text.ts';

interface Mark {
  type: string;
  attrs?: Record<string, unknown>;
}
export interface BodyNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: BodyNode[];
  marks?: Mark[];
  text?: string;
}
/** A picture where it stood in the text. */
export interface FoundPicture {
  readonly src: string;
  readonly alternativeText: string;
  readonly caption: string;
}
export interface ReadBody {
  readonly content: BodyNode[];
  readonly pictures: FoundPicture[];
  /** something was there that a release cannot hold: a film, a form, a frame */
  readonly leftOut: boolean;
}

const dropped = new Set(
  'script style noscript template meta link title head svg math iframe object embed applet input button select textarea canvas audio video map area xml'.split(
    ' ',
  ),
);
const missed = new Set('iframe object embed video audio canvas applet'.split(' '));
const blocks = new Set(
  'p div section article main header footer aside nav address center dl dt dd pre form fieldset figure details summary li body hgroup'.split(
    ' ',
  ),
);
const headings: Record<string, number> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };
const marksOf: Record<string, string> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
};
/** Deeper than this nothing is meant any more: its text is kept, its frames are not. */
const deepest = 60;
/** The body's own depth ends at 24 (check-body.ts); a list in a list in a table is three or four levels of ours. */
const deepestBlock = 5;

/**
 * A page's content as a body of the closed kind: paragraphs, headings, lists, quotations, tables, emphasis and safe links, and nothing
 * else. What is unknown gives its text; what could run gives nothing.
 */
export function htmlToBody(root: HtmlElement, isChrome: (element: HtmlElement) => boolean = () => false): ReadBody {
  const pictures: FoundPicture[] = [];
  let leftOut = false;

  function blocksIn(nodes: readonly HtmlNode[], depth: number, level: number): BodyNode[] {
    const made: BodyNode[] = [];
    let line: BodyNode[] = [];
    const flush = (): void => {
      const content = trimmed(line);
      line = [];
      if (content.length > 0) made.push({ type: 'paragraph', content });
    };
    const walk = (children: readonly HtmlNode[], marks: readonly Mark[], deep: number): void => {
      for (const node of children) {
        if (node.nodeName === '#text') add((node as { value?: string }).value ?? '', marks);
        else if (isElement(node)) visit(node, marks, deep);
      }
    };
    const add = (raw: string, marks: readonly Mark[]): void => {
      const text = storable(raw).replaceAll(/\s+/g, ' ');
      const before = line.at(-1);
      const begins = !before || before.type === 'hardBreak' || before.text?.endsWith(' ');
      const words = begins ? text.replace(/^ /, '') : text;
      if (words) line.push({ type: 'text', text: words, ...(marks.length > 0 && { marks: [...marks] }) });
    };
    const visit = (element: HtmlElement, marks: readonly Mark[], deep: number): void => {
      const { tagName, childNodes } = element;
      if (missed.has(tagName)) leftOut = true;
      if (dropped.has(tagName) || isChrome(element)) return;
      if (deep > deepest) return add(textOf(element), marks);
      if (tagName === 'br') {
        if (line.at(-1)?.type === 'hardBreak') flush();
        else if (line.length > 0) line.push({ type: 'hardBreak' });
        return;
      }
      if (tagName === 'img') return void pictures.push(pictureOf(element, ''));
      if (tagName === 'figure' && attribute(element, 'class') === 'quote') {
        flush();
        return void made.push(...quoteOf(element, deep));
      }
      if (tagName === 'figure') return figure(element, marks, deep);
      if (tagName === 'hr') {
        flush();
        return void made.push({ type: 'horizontalRule' });
      }
      const structured = structure(element, deep);
      if (structured) {
        flush();
        return void made.push(...structured);
      }
      const block =
        blocks.has(tagName) || tagName in headings || tagName === 'table' || tagName === 'tr' || tagName === 'ul';
      if (block) flush();
      walk(childNodes, marksWith(element, marks), deep + 1);
      if (block) flush();
    };
    const figure = (element: HtmlElement, marks: readonly Mark[], deep: number): void => {
      flush();
      const at = pictures.length;
      const captions = element.childNodes.filter(
        (node): node is HtmlElement => isElement(node) && node.tagName === 'figcaption',
      );
      walk(
        element.childNodes.filter((node) => !captions.includes(node as HtmlElement)),
        marks,
        deep + 1,
      );
      flush();
      const caption = storable(captions.map(textOf).join(' ')).replaceAll(/\s+/g, ' ').trim().slice(0, 500);
      const first = pictures[at];
      if (first) pictures[at] = { ...first, caption };
      else if (caption) made.push({ type: 'paragraph', content: [{ type: 'text', text: caption }] });
    };
    const structure = (element: HtmlElement, deep: number): BodyNode[] | null => {
      const { tagName, childNodes } = element;
      if (tagName in headings) {
        const inside = blocksIn(childNodes, deep + 1, deepestBlock).flatMap((block) => block.content ?? []);
        return inside.length > 0
          ? [{ type: 'heading', attrs: { level: headings[tagName] }, content: inside.map(unbold) }]
          : [];
      }
      if (level >= deepestBlock) return null;
      if (tagName === 'ul' || tagName === 'ol') {
        const items = childNodes.flatMap((child) => itemOf(child, deep));
        if (items.length === 0) return [];
        const start = Number(attribute(element, 'start')) || 1;
        return [
          tagName === 'ul'
            ? { type: 'bulletList', content: items }
            : { type: 'orderedList', attrs: { start }, content: items },
        ];
      }
      if (tagName === 'blockquote') {
        const inside = blocksIn(childNodes, deep + 1, level + 1);
        return inside.length > 0 ? [{ type: 'blockquote', content: inside }] : [];
      }
      return tagName === 'table' ? tableOf(element, deep) : null;
    };
    /** Words of somebody as we publish them ourselves. Only paragraphs stand in them. */
    const quoteOf = (element: HtmlElement, deep: number): BodyNode[] => {
      const said = element.childNodes.filter((node) => !isElement(node) || node.tagName !== 'figcaption');
      const content = blocksIn(said, deep + 1, deepestBlock).filter(({ type }) => type === 'paragraph');
      if (content.length === 0) return [];
      const named = (tag: string): string => nameIn(element, tag);
      return [{ type: 'quote', attrs: { speaker: named('cite'), position: named('span') }, content }];
    };
    const itemOf = (child: HtmlNode, deep: number): BodyNode[] => {
      if (!isElement(child)) return [];
      const inside = blocksIn(child.tagName === 'li' ? child.childNodes : [child], deep + 1, level + 1);
      if (inside.length === 0) return [];
      return [
        { type: 'listItem', content: inside[0]?.type === 'paragraph' ? inside : [{ type: 'paragraph' }, ...inside] },
      ];
    };
    const tableOf = (element: HtmlElement, deep: number): BodyNode[] => {
      const rows = rowsOf(element).map((row) =>
        row.childNodes.filter(
          (cell): cell is HtmlElement => isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th'),
        ),
      );
      const cells = rows.flat();
      // Pages were once laid out by tables: one cell, or tables inside, is a frame and not a table.
      const frame = cells.length <= 1 || cells.some((cell) => rowsOf(cell).length > 0);
      if (frame) return cells.flatMap((cell) => blocksIn(cell.childNodes, deep + 1, level));
      const content = rows
        .filter((row) => row.length > 0)
        .map((row): BodyNode => ({ type: 'tableRow', content: row.map((cell) => cellOf(cell, deep)) }));
      return [{ type: 'table', content }];
    };
    const cellOf = (cell: HtmlElement, deep: number): BodyNode => {
      const inside = blocksIn(cell.childNodes, deep + 1, level + 1);
      const span = (name: string): number => Math.min(Math.max(Math.trunc(Number(attribute(cell, name))) || 1, 1), 50);
      return {
        type: cell.tagName === 'th' ? 'tableHeader' : 'tableCell',
        attrs: { colspan: span('colspan'), rowspan: span('rowspan'), colwidth: null },
        content: inside.length > 0 ? inside : [{ type: 'paragraph' }],
      };
    };
    walk(nodes, [], depth);
    flush();
    return made;
  }
  return { content: blocksIn([root], 0, 0), pictures, leftOut };
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return table.childNodes.flatMap((node): HtmlElement[] => {
    if (!isElement(node)) return [];
    if (node.tagName === 'tr') return [node];
    return ['table', 'tbody', 'thead', 'tfoot'].includes(node.tagName) ? rowsOf(node) : [];
  });
}

function marksWith(element: HtmlElement, marks: readonly Mark[]): readonly Mark[] {
  const style = attribute(element, 'style');
  const added: Mark[] = [];
  const normal = /font-weight:\s*(normal|400)/i.test(style);
  const own = marksOf[element.tagName];
  if (own && !normal) added.push({ type: own });
  if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) added.push({ type: 'bold' });
  if (/font-style:\s*italic/i.test(style)) added.push({ type: 'italic' });
  const href = element.tagName === 'a' ? attribute(element, 'href').trim() : '';
  if (safeAddress.test(href)) added.push({ type: 'link', attrs: { href } });
  return added.reduce<readonly Mark[]>(
    (all, mark) => (all.some(({ type }) => type === mark.type) ? all : [...all, mark]),
    marks,
  );
}

/** Without line breaks and white space at its ends. */
function trimmed(line: BodyNode[]): BodyNode[] {
  const content = [...line];
  const blank = (node: BodyNode | undefined): boolean =>
    node?.type === 'hardBreak' || (node?.text !== undefined && node.text.trim() === '');
  while (content.length > 0 && blank(content[0])) content.shift();
  while (content.length > 0 && blank(content.at(-1))) content.pop();
  const last = content.at(-1);
  if (last?.text) content[content.length - 1] = { ...last, text: last.text.trimEnd() };
  return content;
}

/** Who said it, or in what office, as the caption of a quote tells. */
function nameIn(quote: HtmlElement, tag: string): string {
  const captions = quote.childNodes.filter((node) => isElement(node) && node.tagName === 'figcaption');
  const parts = captions.flatMap((caption) => (isElement(caption) ? caption.childNodes : []));
  const found = parts.find((node): node is HtmlElement => isElement(node) && node.tagName === tag);
  return found ? storable(textOf(found)).replaceAll(/\s+/g, ' ').trim().slice(0, 200) : '';
}

const unbold = ({ marks, ...node }: BodyNode): BodyNode => {
  const left = marks?.filter(({ type }) => type !== 'bold') ?? [];
  return left.length > 0 ? { ...node, marks: left } : node;
};

const pictureOf = (element: HtmlElement, caption: string): FoundPicture => ({
  src: (attribute(element, 'src') || attribute(element, 'data-src')).trim(),
  alternativeText: storable(attribute(element, 'alt')).replaceAll(/\s+/g, ' ').trim().slice(0, 500),
  caption,
});
