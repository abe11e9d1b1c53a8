import { languageNames } from '@ravabet/i18n';
import { html, type Markup, type Piece } from '../html.ts';
import { bcp47, nameOf, type PageContext, roomPath, say } from '../page-context.ts';
import { framedPage } from '../page-frame.ts';
import { everywhere } from './everywhere.ts';
import type { ItemPage } from './list-reads.ts';
import { pageLinks, releaseList } from './release-list.ts';

/** All releases of a language, newest first. */
export function listPage(context: PageContext, page: ItemPage, cursor: string | undefined): Markup {
  const path = `${roomPath(context, context.language)}/releases`;
  const title = say(context, cursor === undefined ? 'all' : 'olderTitle');
  return framedPage(context, {
    title: `${title} · ${say(context, 'titleOf', { name: nameOf(context) })}`,
    description: say(context, 'description', { name: nameOf(context) }),
    section: 'releases',
    ...(cursor === undefined && { canonical: path, alternates: everywhere(context, '/releases') }),
    main: html`<div class="column"><h1>${title}</h1>
${page.items.length === 0 ? nothingYet(context) : releaseList(context, page.items)}
${pageLinks(context, path, { older: page.older, cursor })}</div>`,
  });
}

/** An empty newsroom says what will stand here, and where something stands already. */
export function nothingYet(context: PageContext): Piece {
  const { published } = context.publisher;
  return html`<div class="empty"><h2>${say(context, 'empty.title')}</h2><p>${say(context, 'empty.detail', { name: nameOf(context) })}</p>
${
  published.length > 0 &&
  html`<p>${say(context, 'empty.elsewhere')} ${published.map((other) => html`<a href="${roomPath(context, other)}" lang="${bcp47(other)}" hreflang="${bcp47(other)}">${languageNames[other]}</a> `)}</p>`
}</div>`;
}
