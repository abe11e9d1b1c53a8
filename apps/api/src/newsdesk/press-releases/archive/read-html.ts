import { type Language, languages } from '@ravabet/contracts';
import type { ArchiveDoubt } from '@ravabet/contracts/newsdesk/press-releases';
import { decodeText } from './decode-text.ts';
import { findDate } from './find-date.ts';
import { attribute, elementsOf, type HtmlElement, parseHtml, textOf } from './html-tree.ts';
import { htmlToBody } from './html-to-body.ts';
import { oldAddressOf } from '../../newsroom/share/old-address.ts';
import { completeText, type ReadText } from './read-text.ts';
import { oneLine } from './tidy-text.ts';

/** A saved page: its text without what stood around it. */
export function readHtml(bytes: Buffer, path: string): ReadText {
  const { text, guessed } = decodeText(bytes);
  const root = parseHtml(text);
  const elements = [...elementsOf(root)];
  const meta = metaOf(elements);
  const content = mainContent(elements) ?? elements.find(({ tagName }) => tagName === 'body') ?? root;
  const title = titleOf(elements, content, meta);
  const read = htmlToBody(content, (element) => isChrome(element, content, title));
  const said = (name: string): string => meta.get(name) ?? '';
  const lead = leadOf(said('og:description') || said('description'), textOf(content));
  const doubts: ArchiveDoubt[] = [
    ...(guessed ? (['encoding-guessed'] as const) : []),
    ...(read.leftOut ? (['parts-left-out'] as const) : []),
  ];
  const day = publishedOf(elements, meta);
  return completeText(
    {
      title,
      lead,
      content: read.content,
      pictures: read.pictures,
      at: instantOfText(day),
      date: day ? findDate(day) : null,
      language: languageOfPage(attribute(root, 'lang') || said('og:locale')),
      tags: said('keywords').split(/[,،]/),
      oldAddress: oldAddressOf(canonicalOf(elements) || said('og:url') || `/${path}`),
      doubts,
    },
    path,
  );
}

function metaOf(elements: readonly HtmlElement[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const name = (
      attribute(element, 'property') ||
      attribute(element, 'name') ||
      attribute(element, 'itemprop')
    ).toLowerCase();
    const content = attribute(element, 'content');
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

const contentNames =
  /(^|[\s_-])(entry-content|post-content|post-body|article-body|article-content|articlebody|news-body|news-text|news-content|newsbody|newstext|story-body|content-body|single-content|item-text)([\s_-]|$)/i;

/** The element that holds the text: what says so by its role or its usual name, and of several the longest. */
function mainContent(elements: readonly HtmlElement[]): HtmlElement | null {
  const tests: ((element: HtmlElement) => boolean)[] = [
    (element) => attribute(element, 'itemprop') === 'articleBody',
    (element) => contentNames.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`),
    ({ tagName }) => tagName === 'article',
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  ];
  for (const test of tests) {
    const found = elements.filter(test).map((element) => ({ element, length: textOf(element).trim().length }));
    const [longest] = found.sort((one, other) => other.length - one.length);
    if (longest && longest.length > 40) return longest.element;
  }
  return null;
}

const around = new Set(['nav', 'aside', 'footer', 'header', 'form']);
const aroundNames =
  /(^|[\s_-])(menu|nav|navbar|sidebar|breadcrumb|breadcrumbs|footer|share|social|related|comments|comment-form|cookie)([\s_-]|$)/i;

/** What stands around a text on a page, and the title that the release has anyway. */
function isChrome(element: HtmlElement, content: HtmlElement, title: string): boolean {
  if (element === content) return false;
  if (element.tagName === 'h1') return oneLine(textOf(element), 300) === title;
  if (around.has(element.tagName)) return element.tagName !== 'header' || content.tagName === 'body';
  return aroundNames.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`);
}

function titleOf(elements: readonly HtmlElement[], content: HtmlElement, meta: ReadonlyMap<string, string>): string {
  const headings = elements.filter(({ tagName }) => tagName === 'h1').map((element) => oneLine(textOf(element), 300));
  const inside = [...elementsOf(content)].find(({ tagName }) => tagName === 'h1');
  const own = inside && oneLine(textOf(inside), 300);
  const [page = ''] = elements.filter(({ tagName }) => tagName === 'title').map((element) => titleText(element));
  const social = oneLine(meta.get('og:title') ?? '', 300);
  return own || (headings.length === 1 && headings[0]) || social || withoutSite(page) || headings[0] || '';
}

const titleText = (element: HtmlElement): string =>
  oneLine(element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''), 300);

/** «خبر | بیمارستان» names the site too; of the parts the longest is the title. */
function withoutSite(title: string): string {
  const parts = title.split(/\s+[|»«–—-]\s+/).filter(Boolean);
  return parts.sort((one, other) => other.length - one.length)[0] ?? '';
}

/** A summary that only repeats how the text begins is none. */
function leadOf(summary: string, text: string): string {
  const short = oneLine(summary, 2000);
  const words = oneLine(text, 20_000);
  return short.length >= 40 && !words.includes(short.slice(0, 60).replace(/…$/, '')) ? short : '';
}

function publishedOf(elements: readonly HtmlElement[], meta: ReadonlyMap<string, string>): string {
  for (const name of [
    'article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'pubdate',
    'publish-date',
  ]) {
    const said = meta.get(name);
    if (said) return said;
  }
  for (const element of elements) {
    if (attribute(element, 'itemprop') === 'datePublished')
      return attribute(element, 'datetime') || attribute(element, 'content') || textOf(element);
  }
  for (const element of elements) {
    if (element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json') {
      const [, at] = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(rawText(element)) ?? [];
      if (at) return at;
    }
  }
  const time = elements.find((element) => element.tagName === 'time');
  return time ? attribute(time, 'datetime') || textOf(time) : '';
}

const rawText = (element: HtmlElement): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** An ISO instant of our age; a Jalali year in ISO clothes is read as a date instead. */
const instantOfText = (text: string): Date | null =>
  /^(19|20)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text.trim())
    ? new Date(/[zZ]|[+-]\d{2}:?\d{2}$/.test(text.trim()) ? text.trim() : `${text.trim()}Z`)
    : null;

function languageOfPage(said: string): Language | null {
  const short = said.slice(0, 2).toLowerCase();
  return languages.find((language) => language === short) ?? null;
}

function canonicalOf(elements: readonly HtmlElement[]): string {
  const link = elements.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel').toLowerCase() === 'canonical',
  );
  return link ? attribute(link, 'href') : '';
}
