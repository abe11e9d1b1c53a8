import { directionOfLanguage, type Language, languageNames, languages, localeTags, speak } from '@ravabet/i18n';
import { toArabicDigits, toLatinDigits, toPersianDigits } from '@ravabet/persian-text';
import { html, type Markup, type Piece } from './html.ts';
import type { Publisher } from './newsroom-reads.ts';

/** What every page of a newsroom knows. */
export interface PageContext {
  readonly publisher: Publisher;
  readonly language: Language;
  /** the address of this installation, without a slash at the end */
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
  kind?: 'article' | 'website';
  image?: string | undefined;
  head?: Piece;
  main: Piece;
}

export const say = ({ language }: Pick<PageContext, 'language'>, key: string, values?: Record<string, unknown>) =>
  speak(language, 'newsroom', key, values);
export const nameOf = ({ publisher, language }: PageContext): string => publisher.names[language] || publisher.names.fa;
export const roomPath = ({ publisher }: Pick<PageContext, 'publisher'>, language: Language): string =>
  `/n/${publisher.slug}/${language}`;
export const releasePath = (context: PageContext, language: Language, slug: string): string =>
  `${roomPath(context, language)}/${encodeURIComponent(slug)}`;
/** Where a text can still be read that a correction has replaced. */
export const versionPath = (context: PageContext, release: { language: Language; slug: string }, n: number): string =>
  `${releasePath(context, release.language, release.slug)}/versions/${n}`;
export const bcp47 = (language: Language): string => ({ ...localeTags, fa: 'fa', ar: 'ar' })[language];

const inDigitsOf = { fa: toPersianDigits, ar: toArabicDigits, en: toLatinDigits, zh: toLatinDigits };

/** The frame of every page: what machines read in the head, the organisation's name, languages, content, letterhead's foot. */
export function framedPage(context: PageContext, frame: Frame): Markup {
  const { language, publicUrl, assets } = context;
  const name = nameOf(context);
  const room = roomPath(context, language);
  const absolute = (path: string) => publicUrl + path;
  const direction = directionOfLanguage(language);
  const others = frame.alternates ?? [];
  return html`<!doctype html>
<html lang="${bcp47(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<title>${frame.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${frame.description}">
${direction === 'rtl' && html`<link rel="preload" href="${assets.font}" as="font" type="font/woff2" crossorigin>`}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${assets.css}">
<link rel="alternate" type="application/atom+xml" title="${say(context, 'titleOf', { name })}" href="${room}/feed.atom">
${
  frame.canonical
    ? html`<link rel="canonical" href="${absolute(frame.canonical)}">
<meta property="og:url" content="${absolute(frame.canonical)}">`
    : html`<meta name="robots" content="noindex">`
}
${others.map(({ language: other, path }) => html`<link rel="alternate" hreflang="${bcp47(other)}" href="${absolute(path)}">`)}
<meta property="og:type" content="${frame.kind ?? 'website'}">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${frame.title}">
<meta property="og:description" content="${frame.description}">
<meta property="og:locale" content="${{ fa: 'fa_IR', ar: 'ar_AR', en: 'en_GB', zh: 'zh_CN' }[language]}">
${frame.image && html`<meta property="og:image" content="${absolute(frame.image)}">`}
${frame.head}
</head>
<body>
<a class="skip" href="#main">${say(context, 'skip')}</a>
<header class="top"><div class="bar">
<a class="brand" href="${room}"><span class="name">${name}</span> <span class="room">${say(context, 'home')}</span></a>
<nav class="languages" aria-label="${say(context, 'languages')}"><ul>${languages.map((other) => {
    const path = others.find((one) => one.language === other)?.path ?? roomPath(context, other);
    const code = bcp47(other);
    return other === language
      ? html`<li><span aria-current="true">${languageNames[other]}</span></li>`
      : html`<li><a href="${path}" lang="${code}" hreflang="${code}" dir="${directionOfLanguage(other)}">${languageNames[other]}</a></li>`;
  })}</ul></nav>
</div></header>
${letterhead(context)}
<main id="main" tabindex="-1">
${frame.main}
</main>
<footer class="foot"><div class="bar">
<p>${say(context, 'footer', { name })}</p>
${contact(context)}
<p><a href="${room}/feed.atom" type="application/atom+xml">${say(context, 'feed')}</a></p>
</div></footer>
</body>
</html>
`;
}

/** Only on paper. */
function letterhead(context: PageContext): Markup {
  const lines = context.publisher.letterhead.lines?.[context.language] ?? [];
  return html`<div class="letterhead" aria-hidden="true"><strong>${nameOf(context)}</strong>${lines.map((line) => html`<span>${line}</span>`)}</div>`;
}

function contact(context: PageContext): Piece {
  const { address, phone } = context.publisher.letterhead;
  if (!address && !phone) return null;
  return html`<address>${address && html`<p><bdi>${address}</bdi></p>`}${
    phone &&
    html`<p>${say(context, 'phone')} <a href="tel:${toLatinDigits(phone).replace(/[^\d+]/g, '')}"><bdi dir="ltr">${inDigitsOf[context.language](phone)}</bdi></a></p>`
  }</address>`;
}
