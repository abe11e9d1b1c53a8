import { localized } from '@ravabet/contracts';
import { directionOfLanguage, languageNames, languages } from '@ravabet/i18n';
import { toLatinDigits } from '@ravabet/persian-text';
import { footLinks } from './foot-links.ts';
import { headExtras } from './head-extras.ts';
import { html, type Markup, type Piece } from './html.ts';
import { logoElement, lookSheet } from './look/look-parts.ts';
import { bcp47, type Frame, inDigitsOf, nameOf, type PageContext, roomPath, say } from './page-context.ts';

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
<link rel="stylesheet" href="${assets.css}">${lookSheet(context)}
${
  frame.canonical
    ? html`<link rel="canonical" href="${absolute(frame.canonical)}">`
    : html`<meta name="robots" content="noindex">`
}
${others.map(({ language: other, path }) => html`<link rel="alternate" hreflang="${bcp47(other)}" href="${absolute(path)}">`)}
${headExtras(context, frame)}
${frame.head}
</head>
<body>
<a class="skip" href="#main">${say(context, 'skip')}</a>
<header class="top"><div class="bar">
<a class="brand" href="${room}">${logoElement(context)}<span class="name">${name}</span> <span class="room">${say(context, 'home')}</span></a>
<nav class="languages" aria-label="${say(context, 'languages')}"><ul>${languages.map((other) => {
    const path = others.find((one) => one.language === other)?.path ?? roomPath(context, other);
    const code = bcp47(other);
    return other === language
      ? html`<li><span aria-current="true">${languageNames[other]}</span></li>`
      : html`<li><a href="${path}" lang="${code}" hreflang="${code}" dir="${directionOfLanguage(other)}">${languageNames[other]}</a></li>`;
  })}</ul></nav>
</div>${sections(context, frame.section)}</header>
${letterhead(context)}
<main id="main" tabindex="-1">
${frame.main}
</main>
<footer class="foot"><div class="bar">
<p>${say(context, 'footer', { name })}</p>
${contact(context)}
${footLinks(context)}
</div></footer>
</body>
</html>
`;
}

/** The parts of the newsroom that have something to show. */
function sections(context: PageContext, current: Frame['section']): Markup {
  const room = roomPath(context, context.language);
  const there = context.publisher.sections;
  const link = (section: NonNullable<Frame['section']>, key: string, isThere = true): Piece =>
    isThere &&
    html`<li>${
      section === current
        ? html`<a href="${room}/${section}" aria-current="true">${say(context, key)}</a>`
        : html`<a href="${room}/${section}">${say(context, key)}</a>`
    }</li>`;
  return html`<nav class="sections" aria-label="${say(context, 'sections')}"><ul class="bar">${[
    link('releases', 'all'),
    link('topics', 'topics.title', there.has('topics')),
    link('pictures', 'library.title', there.has('pictures')),
    link('events', 'events.short', there.has('events')),
    link('people', 'people.short', there.has('people')),
    link('archive', 'archive.title'),
    link('search', 'search.title'),
  ]}</ul></nav>`;
}

/** Only on paper. */
function letterhead(context: PageContext): Markup {
  const lines = context.publisher.letterhead.lines?.[context.language] ?? [];
  return html`<div class="letterhead" aria-hidden="true"><strong>${nameOf(context)}</strong>${lines.map((line) => html`<span>${line}</span>`)}</div>`;
}

function contact(context: PageContext): Piece {
  const { phone, address: addresses = {} } = context.publisher.letterhead;
  const address = localized(addresses, context.language);
  if (!address && !phone) return null;
  return html`<address>${address && html`<p><bdi>${address}</bdi></p>`}${
    phone &&
    html`<p>${say(context, 'phone')} <a href="tel:${toLatinDigits(phone).replace(/[^\d+]/g, '')}"><bdi dir="ltr">${inDigitsOf[context.language](phone)}</bdi></a></p>`
  }</address>`;
}
