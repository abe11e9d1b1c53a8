import { formatDate } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts';
import type { SupportQuestion } from '@ravabet/contracts/protocol/support-requests';
import { languages, speak } from '@ravabet/i18n';
import {
  choices,
  field,
  framedPage,
  html,
  type Markup,
  nameOf,
  type PageContext,
  type Piece,
  roomPath,
} from '../../../newsdesk/newsroom/share/public-pages.ts';
import { fieldOf } from './answers-of-form.ts';
import type { PublicEvent } from './public-event.ts';

export const words = ({ language }: Pick<PageContext, 'language'>, key: string, values?: Record<string, unknown>) =>
  speak(language, 'events', `public.${key}`, values);

/** A page of an event: in every language at the same address, not kept by search engines but for the form itself. */
export const eventPage = (context: PageContext, title: string, main: Piece, path?: string): Markup =>
  framedPage(context, {
    title: `${title} · ${nameOf(context)}`,
    description: words(context, 'description', { name: nameOf(context) }),
    ...(path !== undefined && {
      canonical: `${roomPath(context, context.language)}${path}`,
      alternates: languages.map((language) => ({ language, path: `${roomPath(context, language)}${path}` })),
    }),
    main: html`<div class="column form"><h1>${title}</h1>${main}</div>`,
  });

export const titleOf = ({ language }: PageContext, { titles }: Pick<PublicEvent, 'titles'>): string =>
  localized(titles, language);

export const whenOf = ({ language, publisher }: PageContext, at: Date, style: 'datetime' | 'time' = 'datetime') =>
  formatDate(at.toISOString(), { locale: language, timeZone: publisher.timeZone, style });

/** Time, place, host and programme. */
export function eventFacts(context: PageContext, event: PublicEvent): Markup {
  const place = localized(event.places, context.language);
  const intro = localized(event.registration.intro, context.language);
  const fact = (key: string, value: Piece): Markup => html`<div><dt>${words(context, key)}</dt><dd>${value}</dd></div>`;
  return html`${intro
    .split(/\n+/)
    .filter(Boolean)
    .map((line) => html`<p class="lead" dir="auto">${line}</p>`)}
<dl class="facts">
${fact('when', html`<time datetime="${event.startsAt.toISOString()}">${whenOf(context, event.startsAt)}</time>`)}
${place && fact('where', html`<bdi>${place}</bdi>`)}
${event.host && fact('host', html`<bdi>${event.host}</bdi>`)}
</dl>
${
  event.programme.length > 0 &&
  html`<h2>${words(context, 'programme')}</h2><ul>${event.programme.map(
    ({ title, who, startsAt }) =>
      html`<li>${startsAt && html`<time datetime="${startsAt.toISOString()}">${whenOf(context, startsAt, 'time')}</time> – `}<bdi>${title}</bdi>${who && html` (<bdi>${who}</bdi>)`}</li>`,
  )}</ul>`
}`;
}

const radios = (
  name: string,
  legend: string,
  of: readonly { value: string; label: string }[],
  chosen: string,
  problem: string | undefined,
): Markup => html`<fieldset class="field" ${problem && html`aria-describedby="${name}-problem"`}>
<legend id="${name}">${legend}</legend>
${problem && html`<p class="problem" id="${name}-problem">${problem}</p>`}
${of.map(
  ({ value, label }) =>
    html`<label class="choice"><input type="radio" name="${name}" value="${value}" ${chosen === value && html`checked`}> <span dir="auto">${label}</span></label>`,
)}
</fieldset>`;

/** A question of the organiser, asked in the way of its kind. */
export function questionField(
  context: PageContext,
  question: SupportQuestion,
  sent: URLSearchParams,
  isMissing: boolean,
): Markup {
  const { language } = context;
  const name = fieldOf(question);
  const label = localized(question.labels, language);
  const problem = isMissing ? words(context, 'problem.answer') : undefined;
  const options = question.options.map((option) => ({ value: option.id, label: localized(option.labels, language) }));
  if (question.kind === 'choices') return choices(name, label, options, sent.getAll(name), { problem });
  if (question.kind === 'choice') return radios(name, label, options, sent.get(name) ?? '', problem);
  if (question.kind === 'yes-no') {
    const both = ['yes', 'no'].map((value) => ({ value, label: words(context, value) }));
    return radios(name, label, both, sent.get(name) ?? '', problem);
  }
  return field({
    name,
    label,
    value: sent.get(name) ?? '',
    problem,
    required: question.isRequired,
    max: question.kind === 'long-text' ? 3000 : 300,
    ...(question.kind === 'long-text' && { rows: 4 }),
  });
}
