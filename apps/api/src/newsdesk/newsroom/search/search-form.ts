import { html, type Markup, type Piece } from '../html.ts';
import { type PageContext, roomPath, say } from '../page-context.ts';

/** The box that finds: a plain form, which works wherever a page can be read. */
export function searchForm(context: PageContext, { q = '', more = null }: { q?: string; more?: Piece }): Markup {
  return html`<form class="search" role="search" action="${roomPath(context, context.language)}/search" method="get">
<label for="q">${say(context, 'search.label')}</label>
<div class="search-line"><input type="search" id="q" name="q" value="${q}" dir="auto" maxlength="200" autocomplete="off"><button type="submit">${say(context, 'search.submit')}</button></div>
${more}</form>`;
}
