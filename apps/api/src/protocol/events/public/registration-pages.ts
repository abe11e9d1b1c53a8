import type { RegistrationState } from '@ravabet/contracts/protocol/events';
import {
  field,
  html,
  type Markup,
  type PageContext,
  type Piece,
  problemSummary,
  roomPath,
  submit,
  trap,
  withWholes,
} from '../../../newsdesk/newsroom/share/public-pages.ts';
import { fieldOf } from './answers-of-form.ts';
import type { PublicEvent } from './public-event.ts';
import { eventFacts, eventPage, questionField, titleOf, whenOf, words } from './registration-parts.ts';

export type RegisterProblem = 'noName' | 'wrongEmail' | 'tooMany';
const fieldOfProblem: Record<RegisterProblem, string> = { noName: 'name', wrongEmail: 'email', tooMany: 'name' };

export interface Wrong {
  readonly problems: readonly RegisterProblem[];
  /** ids of questions */
  readonly missing: readonly string[];
}
export const nothingWrong: Wrong = { problems: [], missing: [] };

const number = ({ language }: PageContext, value: number): string =>
  new Intl.NumberFormat({ fa: 'fa', ar: 'ar-EG', en: 'en', zh: 'zh' }[language]).format(value);

/** The form as long as one may register; after that, what became of it. */
export function registerPage(
  context: PageContext,
  event: PublicEvent,
  sent: URLSearchParams = new URLSearchParams(),
  wrong: Wrong = nothingWrong,
): Markup {
  const path = `/register/${event.code}`;
  const body = event.isOpen ? form(context, event, path, sent, wrong) : closed(context, event);
  return eventPage(context, titleOf(context, event), html`${eventFacts(context, event)}${body}`, path);
}

function closed(context: PageContext, { state }: PublicEvent): Markup {
  const key = state === 'cancelled' ? 'cancelled' : state === 'open' || state === 'running' ? 'closed' : 'over';
  return html`<p class="note" role="status">${words(context, key)}</p>`;
}

function seats(context: PageContext, { free, registration }: PublicEvent): Piece {
  if (registration.needsApproval) return html`<p class="hint">${words(context, 'approvalHint')}</p>`;
  if (free === null) return null;
  if (free > 0) return html`<p class="hint">${words(context, 'free', { number: number(context, free) })}</p>`;
  return html`<p class="note" role="status">${words(context, registration.hasWaitingList ? 'fullWaiting' : 'full')}</p>`;
}

function form(context: PageContext, event: PublicEvent, path: string, sent: URLSearchParams, wrong: Wrong): Markup {
  const { questions, hasWaitingList, needsApproval } = event.registration;
  if (event.free === 0 && !hasWaitingList && !needsApproval) return html`${seats(context, event)}`;
  const say = (key: string): string => words(context, key);
  const problem = (name: RegisterProblem) => (wrong.problems.includes(name) ? say(`problem.${name}`) : undefined);
  const typed = (name: string): string => sent.get(name) ?? '';
  const missing = questions.filter(({ id }) => wrong.missing.includes(id));
  return html`<h2>${say('title')}</h2>
${seats(context, event)}
${problemSummary(say('problem.title'), [
  ...wrong.problems.map((one) => ({ name: fieldOfProblem[one], text: say(`problem.${one}`) })),
  ...missing.map((question) => ({ name: fieldOf(question), text: say('problem.answer') })),
])}
<form method="post" action="${roomPath(context, context.language)}${path}" novalidate>
${field({ name: 'name', label: say('name'), value: typed('name'), problem: problem('noName') ?? problem('tooMany'), required: true, autocomplete: 'name', max: 200 })}
${field({ name: 'email', label: say('email'), hint: say('emailHint'), value: typed('email'), problem: problem('wrongEmail'), required: true, type: 'email', autocomplete: 'email', max: 254 })}
${field({ name: 'phone', label: say('phone'), value: typed('phone'), type: 'tel', autocomplete: 'tel', max: 40 })}
${field({ name: 'affiliation', label: say('affiliation'), value: typed('affiliation'), autocomplete: 'organization', max: 200 })}
${questions.map((question) => questionField(context, question, sent, wrong.missing.includes(question.id)))}
${trap(context)}
${submit(say('submit'))}
<p class="hint">${say('privacy')}</p>
</form>`;
}

/** What became of it, told at once: a seat, a place in the queue, or a look of the office. */
export const registeredPage = (
  context: PageContext,
  event: PublicEvent,
  outcome: { state: RegistrationState; queue: number | null },
): Markup =>
  eventPage(
    context,
    words(context, `outcome.${outcome.state}.title`),
    html`<p class="lead" role="status">${words(context, `outcome.${outcome.state}.detail`, {
      title: titleOf(context, event),
      queue: outcome.queue === null ? '' : number(context, outcome.queue),
    })}</p>
<p><a href="${roomPath(context, context.language)}/register/${event.code}">${words(context, 'back')}</a></p>`,
  );

export const fullPage = (context: PageContext, event: PublicEvent): Markup =>
  eventPage(
    context,
    words(context, 'outcome.full.title'),
    html`<p class="lead" role="status">${words(context, 'full')}</p>
<p><a href="${roomPath(context, context.language)}/register/${event.code}">${words(context, 'back')}</a></p>`,
  );

export interface OwnRegistration {
  readonly state: RegistrationState;
  readonly name: string;
  readonly code: string;
  readonly queue: number | null;
  readonly certificateCode: string | null;
}

/** For the one who has the link from their mail: where they stand, their badge, and a way out. */
export function ownPage(
  context: PageContext,
  event: PublicEvent,
  own: OwnRegistration,
  token: string,
  badge: Piece,
): Markup {
  const path = `${roomPath(context, context.language)}/registration/${token}`;
  const isComing = own.state === 'registered' || own.state === 'waiting' || own.state === 'pending';
  const isBefore = event.state === 'open' || event.state === 'running' || event.state === 'approved';
  return eventPage(
    context,
    titleOf(context, event),
    html`<p class="note ${own.state === 'registered' && 'done'}" role="status">${words(context, `own.${own.state}`, {
      name: own.name,
      queue: own.queue === null ? '' : number(context, own.queue),
    })}</p>
${event.state === 'cancelled' && html`<p class="note">${words(context, 'cancelled')}</p>`}
${eventFacts(context, event)}
${own.state === 'registered' && isBefore && html`<h2>${words(context, 'badge')}</h2>${badge}<p>${withWholes(words(context, 'badgeCode', { code: `\u2066${own.code}\u2069` }))}</p>`}
${own.state === 'registered' && isBefore && html`<p><a href="${path}/event.ics">${words(context, 'calendar')}</a></p>`}
${own.certificateCode && html`<p><a href="${path}/certificate.pdf">${words(context, 'certificate')}</a></p>`}
${isComing && isBefore && html`<form method="post" action="${path}/cancel">${submit(words(context, 'cancel'), true)}</form><p class="hint">${words(context, 'cancelHint')}</p>`}`,
  );
}

export const noRegistrationPage = (context: PageContext): Markup =>
  eventPage(context, words(context, 'noneTitle'), html`<p class="lead">${words(context, 'noneDetail')}</p>`);

export interface Verified {
  readonly name: string;
  readonly titles: PublicEvent['titles'];
  readonly startsAt: Date | null;
}

/** Whether a certificate was issued here: by its code, with what stands on it. */
export function verifyPage(context: PageContext, code: string, found: Verified | null): Markup {
  const path = `${roomPath(context, context.language)}/verify`;
  const known = found && {
    name: found.name,
    title: titleOf(context, found),
    date: found.startsAt ? whenOf(context, found.startsAt) : '',
  };
  return eventPage(
    context,
    words(context, 'verify.title'),
    html`<p class="lead">${words(context, 'verify.intro')}</p>
${
  code !== '' &&
  html`<p class="note ${known && 'done'}" role="status">${known ? words(context, 'verify.valid', known) : words(context, 'verify.invalid')}</p>`
}
<form method="get" action="${path}">
${field({ name: 'code', label: words(context, 'verify.code'), value: code, required: true, max: 40 })}
${submit(words(context, 'verify.submit'))}
</form>`,
    '/verify',
  );
}
