import { html, type Piece } from '../html.ts';
import type { PublishedRelease } from '../newsroom-reads.ts';
import { type PageContext, roomPath, say } from '../page-context.ts';

/** From a release to the form that knows what it is about, and to the mails about what comes next. */
export function releaseQuestion(context: PageContext, { slug, language }: PublishedRelease): Piece {
  const room = roomPath(context, language);
  return html`<p class="reach"><a href="${room}/ask?about=${encodeURIComponent(slug)}">${say(context, 'ask.title')}</a> · <a href="${room}/subscribe">${say(context, 'subscribe.link')}</a></p>`;
}
