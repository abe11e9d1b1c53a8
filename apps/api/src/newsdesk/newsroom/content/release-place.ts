import { html, type Piece } from '../html.ts';
import type { PublishedRelease } from '../newsroom-reads.ts';
import { type PageContext, say } from '../page-context.ts';
import { timeElement } from '../release-facts.ts';

/** When and where it happened, and the events that the release speaks of. */
export function releasePlace(context: PageContext, { place, events, occurredAt }: PublishedRelease): Piece {
  if (!place && events.length === 0 && !occurredAt) return null;
  return html`<section class="place-and-events" aria-labelledby="place"><h2 id="place" class="quiet-heading">${say(context, 'placeAndTime')}</h2><dl>
${occurredAt && html`<div><dt>${say(context, 'occurredAt')}</dt><dd>${timeElement(context, occurredAt, 'datetime')}</dd></div>`}
${
  place &&
  html`<div><dt>${say(context, 'place')}</dt><dd><bdi>${place.name}</bdi>${place.address && html`<br><bdi>${place.address}</bdi>`}${place.mapUrl && html` <a href="${place.mapUrl}" rel="noopener nofollow">${say(context, 'map')}</a>`}</dd></div>`
}
${
  events.length > 0 &&
  html`<div><dt>${say(context, 'eventsOfRelease')}</dt><dd><ul>${events.map((event) => html`<li>${eventOf(context, event)}</li>`)}</ul></dd></div>`
}
</dl></section>`;
}

function eventOf(context: PageContext, { title, at, address, url }: PublishedRelease['events'][number]): Piece {
  const name = html`<bdi>${title}</bdi>`;
  return [
    url ? html`<a href="${url}" rel="noopener nofollow">${name}</a>` : name,
    at && html` · ${timeElement(context, new Date(at), 'datetime')}`,
    address && html` · <bdi>${address}</bdi>`,
  ];
}
