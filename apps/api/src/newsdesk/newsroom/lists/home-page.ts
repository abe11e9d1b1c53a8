import { html, type Markup, type Piece } from '../html.ts';
import { eventItem } from '../events/events-page.ts';
import type { PublicEvent } from '../events/event-reads.ts';
import type { PublishedItem } from '../newsroom-reads.ts';
import { basePath, nameOf, type PageContext, releasePath, roomPath, say } from '../page-context.ts';
import { framedPage } from '../page-frame.ts';
import { contactItem } from '../people/people-page.ts';
import type { PublicContact } from '../people/contact-reads.ts';
import { pictureElement } from '../picture-element.ts';
import { kicker } from '../release-facts.ts';
import { searchForm } from '../search/search-form.ts';
import type { TopicOfNewsroom } from '../topics/topic-reads.ts';
import { topicLinks } from '../topics/topic-pages.ts';
import { everywhere } from './everywhere.ts';
import { nothingYet } from './list-page.ts';
import { releaseList } from './release-list.ts';

export interface HomeParts {
  readonly items: readonly PublishedItem[];
  readonly topics: readonly TopicOfNewsroom[];
  readonly contacts: readonly PublicContact[];
  readonly events: readonly PublicEvent[];
}

/** The front page of a newsroom: the newest first and large, then what else a journalist comes for. */
export function homePage(context: PageContext, parts: HomeParts): Markup {
  const name = nameOf(context);
  const title = say(context, 'titleOf', { name });
  const room = roomPath(context, context.language);
  const { items, topics, contacts, events } = parts;
  const [lead, ...rest] = items;
  const about = context.publisher.look.about[context.language];
  return framedPage(context, {
    title,
    description: say(context, 'description', { name }),
    canonical: room,
    alternates: everywhere(context, ''),
    head: html`<link rel="alternate" hreflang="x-default" href="${context.publicUrl}${basePath(context.publisher) || '/'}">`,
    main: html`<div class="column home">
<h1>${title}</h1>
${about && html`<p class="about" dir="auto">${about}</p>`}
${searchForm(context, {})}
${lead ? leading(context, lead) : nothingYet(context)}
${
  rest.length > 0 &&
  html`<section aria-labelledby="newest"><h2 id="newest">${say(context, 'newest')}</h2>${releaseList(context, rest, 'h3')}
<p class="onward"><a href="${room}/releases">${say(context, 'all')}</a></p></section>`
}
${topics.length > 0 && html`<section aria-labelledby="topics"><h2 id="topics">${say(context, 'topics.title')}</h2>${topicLinks(context, topics)}</section>`}
${part(context, 'events', events.length > 0 && html`<ul class="plain events">${events.map((event) => eventItem(context, event, 'h3'))}</ul>`)}
${part(context, 'people', contacts.length > 0 && html`<ul class="people">${contacts.map((contact) => contactItem(context, contact, 'h3'))}</ul>`)}
</div>`,
  });
}

/** The newest release, large, with its picture. */
function leading(context: PageContext, item: PublishedItem): Markup {
  const [first] = item.pictures;
  const picture =
    first &&
    pictureElement(context, first, { sizes: '(min-width: 760px) 44rem, 100vw', eager: true, decorative: true });
  return html`<article class="leading">${picture}
${kicker(context, item)}
<h2 dir="auto"><a href="${releasePath(context, item.language, item.slug)}">${item.title}</a></h2>
${item.lead && html`<p class="lead" dir="auto">${item.lead}</p>`}</article>`;
}

/** A part of the front page with the way to all of its kind. */
const part = (context: PageContext, section: 'events' | 'people', content: Piece): Piece =>
  content &&
  html`<section aria-labelledby="${section}"><h2 id="${section}">${say(context, `${section}.title`)}</h2>${content}
<p class="onward"><a href="${roomPath(context, context.language)}/${section}">${say(context, `${section}.all`)}</a></p></section>`;
