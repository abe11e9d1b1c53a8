import { formatDate } from '@ravabet/calendars';
import { directionOfLanguage, type Language, localeTags, speak } from '@ravabet/i18n';
import { html, type Markup, type Piece } from '../html.ts';
import type { NewsroomAssets } from '../newsroom-assets.ts';
import type { Publisher } from '../newsroom-reads.ts';
import { bcp47 } from '../page-context.ts';

/** What every page before publication knows. `path` leads back to it: with the token, so it stands in forms and pictures only. */
export interface EmbargoContext {
  readonly publisher: Publisher;
  readonly language: Language;
  readonly assets: Pick<NewsroomAssets, 'css' | 'font'>;
  readonly path: string;
}

export const say = ({ language }: Pick<EmbargoContext, 'language'>, key: string, values?: Record<string, unknown>) =>
  speak(language, 'embargo-pages', key, values);

/** A day and time in the recipient's calendar and digits, with the name of the zone it is meant in. */
export function whenText({ language, publisher: { timeZone } }: EmbargoContext, at: Date): string {
  const named = new Intl.DateTimeFormat(localeTags[language], { timeZone, timeZoneName: 'long' });
  const zone = named.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return `${formatDate(at, { locale: language, timeZone, style: 'full' })}، ${formatDate(at, { locale: language, timeZone, style: 'time' })} (${zone})`.replace(
    '،',
    language === 'fa' || language === 'ar' ? '،' : ',',
  );
}

/** A page that is for one person: not to be found, not to be kept, without a word of the text in its head. */
export function embargoFrame(context: EmbargoContext, title: string, main: Piece): Markup {
  const { language, publisher, assets } = context;
  const direction = directionOfLanguage(language);
  return html`<!doctype html>
<html lang="${bcp47(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${assets.css}">
</head>
<body>
<header class="top"><div class="bar"><span class="brand"><span class="name">${publisher.names[language] || publisher.names.fa}</span> <span class="room">${say(context, 'room')}</span></span></div></header>
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>
`;
}
