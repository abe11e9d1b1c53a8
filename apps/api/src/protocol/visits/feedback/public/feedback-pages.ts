import { formatDate } from '@ravabet/calendars';
import { type FeedbackRating, feedbackRatings, feedbackTextAtMost } from '@ravabet/contracts/protocol/visits';
import { languages, speak } from '@ravabet/i18n';
import {
  field,
  framedPage,
  html,
  inDigitsOf,
  type Markup,
  nameOf,
  type PageContext,
  type Piece,
  problemSummary,
  roomPath,
  submit,
} from '../../../../newsdesk/newsroom/share/public-pages.ts';
import type { FeedbackProblem, ReadForm } from './feedback-form.ts';
import type { OpenFeedback } from './find-feedback.ts';

const words = ({ language }: Pick<PageContext, 'language'>, key: string, values?: Record<string, unknown>): string =>
  speak(language, 'visit-afterwards', `public.${key}`, values);

/** In every language at the same address: the guest may read another than was thought. */
const page = (context: PageContext, title: string, main: Piece, path?: string): Markup =>
  framedPage(context, {
    title: `${title} · ${nameOf(context)}`,
    description: words(context, 'description', { name: nameOf(context) }),
    ...(path !== undefined && {
      alternates: languages.map((language) => ({ language, path: `${roomPath(context, language)}${path}` })),
    }),
    main: html`<div class="column form"><h1>${title}</h1>${main}</div>`,
  });

const dayOf = ({ language, publisher }: PageContext, at: Date): string =>
  formatDate(at.toISOString(), { locale: language, timeZone: publisher.timeZone, style: 'long' });

const noProblems: ReadForm['problems'] = new Map();

/** Thanks, and the questions; with what was said before, or what was typed and cannot be kept so. */
export function feedbackPage(
  context: PageContext,
  open: OpenFeedback,
  token: string,
  sent?: Omit<ReadForm, 'problems'> & { problems: ReadonlyMap<FeedbackRating | 'text', FeedbackProblem> },
): Markup {
  const path = `/feedback/${token}`;
  const problems = sent?.problems ?? noProblems;
  const say = (name: FeedbackRating | 'text'): string | undefined => {
    const problem = problems.get(name);
    return problem && words(context, `problem.${problem}`, { limit: inDigits(context, feedbackTextAtMost) });
  };
  const until = dayOf(context, open.endsAt);
  return page(
    context,
    words(context, 'title'),
    html`<p class="lead">${words(context, 'thanks', { name: nameOf(context) })}</p>
<p class="lead"><bdi>${open.title}</bdi></p>
${
  open.answeredAt &&
  problems.size === 0 &&
  html`<p class="note done" role="status">${words(context, 'kept', { date: dayOf(context, open.answeredAt), until })}</p>`
}
${problemSummary(
  words(context, 'problem.title'),
  [...problems.keys()].map((name) => ({ name, text: `${words(context, `field.${name}`)}: ${say(name)}` })),
)}
<form method="post" action="${roomPath(context, context.language)}${path}" novalidate>
${feedbackRatings.map((name) => scale(context, name, sent?.ratings[name] ?? (sent ? null : open[name]), say(name)))}
${field({
  name: 'text',
  label: words(context, 'field.text'),
  hint: words(context, 'textHint'),
  value: sent?.text ?? open.text,
  problem: say('text'),
  max: feedbackTextAtMost,
  rows: 6,
})}
${submit(words(context, open.answeredAt ? 'change' : 'send'))}
<p class="hint">${words(context, 'privacy', { until })}</p>
</form>`,
    path,
  );
}

const inDigits = ({ language }: PageContext, n: number): string => inDigitsOf[language](String(n));

/** One to five in words and figures, and a way to say nothing after all. */
function scale(context: PageContext, name: FeedbackRating, value: number | null, problem: string | undefined): Markup {
  const choice = (of: string, label: string): Markup =>
    html`<label class="choice"><input type="radio" name="${name}" value="${of}" ${(value === null ? '' : String(value)) === of && html`checked`}> <span>${label}</span></label>`;
  return html`<fieldset class="field scale" ${problem && html`aria-describedby="${name}-problem"`}>
<legend id="${name}">${words(context, `field.${name}`)}</legend>
${problem && html`<p class="problem" id="${name}-problem">${problem}</p>`}
<div class="steps">${[1, 2, 3, 4, 5].map((n) => choice(String(n), words(context, `step.${n}`, { n: inDigits(context, n) })))}
${choice('', words(context, 'step.none'))}</div>
</fieldset>`;
}

/** A link that leads nowhere: never made, taken back, ended or replaced. It does not say which. */
export const noFeedbackPage = (context: PageContext): Markup =>
  page(context, words(context, 'noneTitle'), html`<p class="lead">${words(context, 'noneDetail')}</p>`);

export const tooManyPage = (context: PageContext): Markup =>
  page(context, words(context, 'laterTitle'), html`<p class="lead">${words(context, 'laterDetail')}</p>`);
