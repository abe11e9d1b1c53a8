import { html, type Markup, type Piece } from '../html.ts';
import { everywhere } from '../lists/everywhere.ts';
import { heading } from '../lists/release-list.ts';
import { nameOf, type PageContext, roomPath, say } from '../page-context.ts';
import { framedPage } from '../page-frame.ts';
import { inLanguage } from '../people/contact-reads.ts';
import { phoneLink } from '../people/people-page.ts';
import { dateText } from '../release-facts.ts';
import type { PublicEvent } from './event-reads.ts';

/** What the press is invited to: what comes, then what was. */
export function eventsPage(context: PageContext, coming: readonly PublicEvent[], past: readonly PublicEvent[]): Markup {
  const list = (events: readonly PublicEvent[]): Markup =>
    html`<ul class="plain events">${events.map((event) => eventItem(context, event, 'h3'))}</ul>`;
  return framedPage(context, {
    title: `${say(context, 'events.title')} · ${say(context, 'titleOf', { name: nameOf(context) })}`,
    description: say(context, 'events.description', { name: nameOf(context) }),
    canonical: `${roomPath(context, context.language)}/events`,
    alternates: everywhere(context, '/events'),
    section: 'events',
    main: html`<div class="column"><h1>${say(context, 'events.title')}</h1>
<section aria-labelledby="coming"><h2 id="coming">${say(context, 'events.coming')}</h2>
${coming.length > 0 ? list(coming) : html`<p class="lead">${say(context, 'events.none')}</p>`}</section>
${past.length > 0 && html`<section aria-labelledby="past"><h2 id="past">${say(context, 'events.past')}</h2>${list(past)}</section>`}</div>`,
  });
}

export function eventItem(context: PageContext, event: PublicEvent, level: 'h2' | 'h3'): Markup {
  const { language } = context;
  const text = (texts: PublicEvent['titles'] | null): string => (texts ? inLanguage(texts, language) : '');
  const fact = (key: string, value: Piece): Piece =>
    value && html`<div><dt>${say(context, `events.${key}`)}</dt><dd dir="auto">${value}</dd></div>`;
  const description = text(event.descriptions);
  const contact = text(event.contactNames);
  const { contactPhone } = event;
  return html`<li class="${event.state}">${heading(level, text(event.titles))}
${event.state === 'cancelled' && html`<p class="note">${say(context, 'events.cancelled')}</p>`}
${description && html`<p dir="auto">${description}</p>`}
<dl>${fact('when', period(context, event))}${fact('where', text(event.places))}${fact('how', text(event.directions))}${fact(
    'contact',
    contact && html`<bdi>${contact}</bdi>${contactPhone && html` ${phoneLink(context, contactPhone)}`}`,
  )}</dl>
${
  event.state === 'announced' &&
  !event.isOver &&
  html`<p><a href="${roomPath(context, language)}/events/${event.id}.ics" type="text/calendar">${say(context, 'events.calendar')}</a></p>`
}</li>`;
}

/** From when to when; the day is said once where both are on it. */
function period(context: PageContext, { startsAt, endsAt }: PublicEvent): Markup {
  const time = (at: Date, text: string): Markup => html`<time datetime="${at.toISOString()}">${text}</time>`;
  const isOneDay = dateText(context, startsAt, 'long') === dateText(context, endsAt, 'long');
  const from = time(
    startsAt,
    `${dateText(context, startsAt, 'full')} ${say(context, 'events.at')} ${dateText(context, startsAt, 'time')}`,
  );
  const until = time(endsAt, isOneDay ? dateText(context, endsAt, 'time') : dateText(context, endsAt, 'datetime'));
  return html`${from} ${say(context, 'events.until')} ${until}`;
}
