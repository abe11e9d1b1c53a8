import { feedFormats, feedMediaTypes, feedPath } from './feeds/feed-scope.ts';
import { html, type Markup } from './html.ts';
import { type PageContext, roomPath, say } from './page-context.ts';

/** Ways to be told of what comes, at the foot of every page. */
export function footLinks(context: PageContext): Markup {
  const room = roomPath(context, context.language);
  return html`<ul class="foot-links"><li><a href="${room}/subscribe">${say(context, 'subscribe.link')}</a></li>
<li><a href="${room}/ask">${say(context, 'ask.link')}</a></li>
${feedFormats.map((format) => html`<li><a href="${feedPath({ context, topic: null }, format)}" type="${feedMediaTypes[format]}" aria-label="${say(context, 'feeds.title')}: ${say(context, `feeds.${format}`)}">${say(context, `feeds.${format}`)}</a></li>`)}</ul>`;
}
