const kept = new Set(
  'P H1 H2 H3 H4 H5 H6 UL OL LI BLOCKQUOTE STRONG B EM I U S STRIKE DEL A BR HR TABLE THEAD TBODY TFOOT TR TD TH'.split(
    ' ',
  ),
);
const dropped = 'style, script, meta, link, title, head, xml, svg, img, picture, video, iframe, object, input, button';
const blocks = new Set(
  'P H1 H2 H3 H4 H5 H6 UL OL LI BLOCKQUOTE FIGURE TABLE DIV SECTION ARTICLE HR TR TD TH'.split(' '),
);
const attributesKept: Record<string, readonly string[]> = {
  A: ['href'],
  TD: ['colspan', 'rowspan'],
  TH: ['colspan', 'rowspan'],
  OL: ['start'],
  // a quote that was copied inside the editor
  FIGURE: ['data-speaker', 'data-position'],
  // a figure of the library, copied inside the editor; the server settles what it says
  SPAN: ['data-fact'],
};
/** A bullet that somebody typed or Word drew: the sign, and the white space after it. */
const bullet = /^[\s\u00A0]*([•·▪●○◦■□➢➤✓✔§\uF0B7\uF0A7\uF0D8]|[-–—*](?=[\s\u00A0]))[\s\u00A0]*/;
const numbered = /^[\s\u00A0]*([0-9۰-۹٠-٩]{1,2})[.)-][\s\u00A0]+/;

/**
 * What comes from Word, Google Docs, messengers and web pages, reduced to what a release is made of: paragraphs, headings, lists,
 * quotes, tables, links and emphasis. Letters are never changed here: ي and ك become suggestions (hints/writing-hints.ts).
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(withoutLiveStyles(html), 'text/html');
  const { body } = page;
  for (const comment of commentsOf(page)) comment.remove();
  for (const element of body.querySelectorAll(dropped)) element.remove();
  for (const element of body.querySelectorAll<HTMLElement>('span, font')) keepEmphasis(element);
  // Google Docs wraps everything in a <b> that is not bold.
  for (const element of body.querySelectorAll<HTMLElement>('b, strong')) {
    if (/font-weight:\s*(normal|400)/i.test(element.getAttribute('data-style') ?? '')) unwrap(element);
  }
  for (const element of body.querySelectorAll('div, section, article, h1')) {
    const holdsBlocks = [...element.children].some((child) => blocks.has(child.tagName));
    if (holdsBlocks) unwrap(element);
    else rename(element, element.tagName === 'H1' ? 'h2' : 'p');
  }
  for (const element of body.querySelectorAll('h5, h6')) rename(element, 'h4');
  splitAtDoubleBreaks(body);
  for (const element of body.querySelectorAll('*')) {
    if (!kept.has(element.tagName) && !element.matches('figure[data-speaker], [data-fact]')) unwrap(element);
  }
  listsFromBullets(body);
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of Array.from(element.attributes)) {
      if (!attributesKept[element.tagName]?.includes(name)) element.removeAttribute(name);
    }
  }
  for (const element of body.querySelectorAll('p, h2, h3, h4')) {
    const isEmpty = !element.textContent?.replaceAll(/[\s\u00A0\u200B\uFEFF]/g, '');
    if (isEmpty && !element.closest('td, th, li')) element.remove();
  }
  return body.innerHTML.replaceAll(/\u00A0|&nbsp;/g, ' ').replaceAll(/[\u200B\uFEFF]/g, '');
}

/** Even in a document that is never shown the security policy refuses style attributes and handlers: they are read under other names. */
function withoutLiveStyles(html: string): string {
  return html
    .replaceAll(/<style[\s\S]*?<\/style>/gi, '')
    .replaceAll(/<\/?[ovwm]:[^>]*>/gi, '')
    .replaceAll(/<[a-z][^>]*>/gi, (tag) =>
      tag.replaceAll(/\sstyle\s*=/gi, ' data-style=').replaceAll(/\son\w+\s*=/gi, ' data-dropped='),
    );
}

function commentsOf(page: Document): Comment[] {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Comment);
  return found;
}

/** Bold and italics that were only a style become marks; the rest of the style goes. */
function keepEmphasis(element: HTMLElement): void {
  const style = element.getAttribute('data-style') ?? '';
  if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) wrapInside(element, 'strong');
  if (/font-style:\s*italic/i.test(style)) wrapInside(element, 'em');
}

function wrapInside(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function rename(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** Messengers and mail write paragraphs as two line breaks. */
function splitAtDoubleBreaks(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p')) {
    if (!/<br[^>]*>\s*<br[^>]*>/i.test(paragraph.innerHTML)) continue;
    const parts = paragraph.innerHTML.split(/(?:\s*<br[^>]*>\s*){2,}/i);
    const box = paragraph.ownerDocument.createElement('div');
    box.innerHTML = parts.map((part) => `<p>${part}</p>`).join('');
    paragraph.replaceWith(...box.childNodes);
  }
}

/** Neighbouring paragraphs that begin with a bullet or a number become one list. */
function listsFromBullets(body: HTMLElement): void {
  let list: HTMLElement | null = null;
  for (const paragraph of body.querySelectorAll('p')) {
    const text = paragraph.textContent ?? '';
    const isWordItem =
      /MsoListParagraph/i.test(paragraph.className) || /mso-list:/i.test(paragraph.getAttribute('data-style') ?? '');
    const sign = bullet.exec(text) ?? (isWordItem ? /^[\s\u00A0]*o[\s\u00A0]+/.exec(text) : null);
    const number = sign ? null : numbered.exec(text);
    if ((!sign && !number) || paragraph.closest('li, td, th')) {
      list = null;
      continue;
    }
    // One numbered line alone is a sentence that begins with a number.
    const next = paragraph.nextElementSibling?.textContent ?? '';
    if (number && !list && !numbered.test(next)) continue;
    const tag: string = sign ? 'UL' : 'OL';
    if (!list || list.tagName !== tag || list.nextElementSibling !== paragraph) {
      list = paragraph.ownerDocument.createElement(tag);
      paragraph.before(list);
    }
    cutStart(paragraph, (sign ?? number)?.[0].length ?? 0);
    const item = paragraph.ownerDocument.createElement('li');
    list.append(item);
    item.append(paragraph);
  }
}

function cutStart(element: Element, length: number): void {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = length;
  while (left > 0 && walker.nextNode()) {
    const node = walker.currentNode as Text;
    const cut = Math.min(left, node.data.length);
    node.deleteData(0, cut);
    left -= cut;
  }
}
