import { directionOfLanguage, languageNames, languages } from '@ravabet/i18n';
import { toArabicDigits, toLatinDigits, toPersianDigits } from '@ravabet/persian-text';
import { footLinks } from './foot-links.ts';
import { headExtras } from './head-extras.ts';
import { html, type Markup, type Piece } from './html.ts';
import { bcp47, type Frame, nameOf, type PageContext, roomPath, say } from './page-context.ts';

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
${footLinks(context)}
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
