import { directionOfLanguage, type Language, speak } from '@ravabet/i18n';
import { html, type Markup } from './html.ts';
import { bcp47 } from './page-context.ts';

export type BareReason = 'notFound' | 'unavailable' | 'refused';

/** A page that belongs to no newsroom: there is none at the address, none can be read just now, or what was sent is not taken. */
export function barePage(language: Language, assets: { css: string }, about: BareReason): Markup {
  const title = speak(language, 'newsroom', `${about}.title`);
  const detail = speak(language, 'newsroom', about === 'notFound' ? 'notFound.organization' : `${about}.detail`);
  return html`<!doctype html>
<html lang="${bcp47(language)}" dir="${directionOfLanguage(language)}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="${assets.css}"></head>
<body><main id="main"><div class="column"><h1>${title}</h1><p class="lead">${detail}</p></div></main></body></html>
`;
}
