import { html, type Markup } from './html.ts';
import { type PageContext, roomPath, say } from './page-context.ts';

/** Ways to be told of what comes, at the foot of every page. */
export function footLinks(context: PageContext): Markup {
  const room = roomPath(context, context.language);
  return html`<ul class="foot-links"><li><a href="${room}/feed.atom" type="application/atom+xml">${say(context, 'feed')}</a></li></ul>`;
}
