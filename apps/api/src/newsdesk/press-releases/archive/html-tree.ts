import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export const parseHtml = (html: string): HtmlElement => {
  const root = parse(html).childNodes.find((node): node is HtmlElement => node.nodeName === 'html');
  if (!root) throw new Error('parse5 always makes an html element');
  return root;
};

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const attribute = (element: HtmlElement, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

/** Every element inside, in the order of the page. Without recursion: a hostile page nests deeper than any stack. */
export function* elementsOf(root: HtmlElement): Generator<HtmlElement> {
  const waiting: HtmlNode[] = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i] as HtmlNode);
  }
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'title']);

export function textOf(root: HtmlElement): string {
  let text = '';
  const waiting: HtmlNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!isElement(node) || silent.has(node.tagName)) continue;
    if (node.tagName === 'br' || node.tagName === 'p') text += '\n';
    for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i] as HtmlNode);
  }
  return text;
}
