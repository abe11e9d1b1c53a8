import { type Language, localeTags, speak } from '@ravabet/i18n';
import { toArabicDigits, toLatinDigits, toPersianDigits } from '@ravabet/persian-text';
import type { Piece } from './html.ts';
import type { PublishedRelease, Publisher, Section } from './newsroom-reads.ts';

/** What every page of a newsroom knows. */
export interface PageContext {
  readonly publisher: Publisher;
  readonly language: Language;
  /** the address of the newsroom's host, without a slash at the end */
  readonly publicUrl: string;
  readonly assets: { readonly css: string; readonly font: string };
}
export interface Frame {
  title: string;
  description: string;
  /** path of the page's permanent address; none for pages that are not to be found again */
  canonical?: string;
  /** paths of the same page in other languages */
  alternates?: { language: Language; path: string }[];
  /** which of the newsroom's parts the page belongs to */
  section?: Section | 'releases' | 'archive' | 'search';
  kind?: 'article' | 'website';
  image?: string | undefined;
  /** the release that the page is about, for what machines read of it */
  release?: PublishedRelease;
  /** the topic whose releases it shows */
  topic?: { slug: string; name: string };
  head?: Piece;
  main: Piece;
}

export const say = ({ language }: Pick<PageContext, 'language'>, key: string, values?: Record<string, unknown>) =>
  speak(language, 'newsroom', key, values);
export const nameOf = ({ publisher, language }: PageContext): string => publisher.names[language] || publisher.names.fa;
/** What stands before every path of a newsroom: nothing at a host of its own. */
export const basePath = ({ slug, ownAddress }: Publisher): string => (ownAddress === null ? `/n/${slug}` : '');
/** The same page's address inside: what the router and the cache know it by, whatever the host. */
export const innerPath = ({ slug }: Publisher, language: Language): string => `/n/${slug}/${language}`;
export const roomPath = ({ publisher }: Pick<PageContext, 'publisher'>, language: Language): string =>
  `${basePath(publisher)}/${language}`;
export const releasePath = (context: PageContext, language: Language, slug: string): string =>
  `${roomPath(context, language)}/${encodeURIComponent(slug)}`;
/** Where a text can still be read that a correction has replaced. */
export const versionPath = (context: PageContext, release: { language: Language; slug: string }, n: number): string =>
  `${releasePath(context, release.language, release.slug)}/versions/${n}`;
export const bcp47 = (language: Language): string => ({ ...localeTags, fa: 'fa', ar: 'ar' })[language];

export const inDigitsOf = { fa: toPersianDigits, ar: toArabicDigits, en: toLatinDigits, zh: toLatinDigits };
