import { field, problemSummary, submit, trap } from '../forms/form-parts.ts';
import { html, type Markup, type Piece, withWholes } from '../html.ts';
import { nameOf, type PageContext, roomPath, say } from '../page-context.ts';
import { framedPage } from '../page-frame.ts';
import { timeElement } from '../release-facts.ts';

export type AskProblem = 'noName' | 'noText' | 'noContact' | 'wrongEmail' | 'wrongDeadline' | 'tooMany';
const fieldOf: Record<AskProblem, string> = {
  noName: 'name',
  noText: 'text',
  noContact: 'email',
  wrongEmail: 'email',
  wrongDeadline: 'deadline',
  tooMany: 'text',
};

export interface QuestionForm {
  name: string;
  outlet: string;
  email: string;
  phone: string;
  text: string;
  deadline: string;
}
export const emptyQuestion: QuestionForm = { name: '', outlet: '', email: '', phone: '', text: '', deadline: '' };

const page = (context: PageContext, title: string, main: Piece): Markup =>
  framedPage(context, {
    title: `${title} · ${nameOf(context)}`,
    description: say(context, 'ask.intro', { name: nameOf(context) }),
    main: html`<div class="column form"><h1>${title}</h1>${main}</div>`,
  });

/** The form, empty or as it was sent; `about` is the release it was opened from. */
export function askPage(
  context: PageContext,
  form: QuestionForm,
  about: { slug: string; title: string } | null,
  problems: readonly AskProblem[] = [],
): Markup {
  const words = (key: string) => say(context, `ask.${key}`);
  const wrong = (...names: AskProblem[]) => {
    const found = names.find((name) => problems.includes(name));
    return found && words(found);
  };
  return page(
    context,
    words('title'),
    html`<p class="lead">${say(context, 'ask.intro', { name: nameOf(context) })}</p>
${about && html`<p class="note done">${say(context, 'ask.about', { title: about.title })}</p>`}
${problemSummary(
  words('problems'),
  problems.map((problem) => ({ name: fieldOf[problem], text: words(problem) })),
)}
<form method="post" action="${roomPath(context, context.language)}/ask" novalidate>
${about && html`<input type="hidden" name="about" value="${about.slug}">`}
${field({ name: 'name', label: words('name'), value: form.name, problem: wrong('noName'), required: true, autocomplete: 'name', max: 200 })}
${field({ name: 'outlet', label: words('outlet'), value: form.outlet, autocomplete: 'organization', max: 200 })}
${field({ name: 'email', label: words('email'), value: form.email, hint: words('contactHint'), problem: wrong('noContact', 'wrongEmail'), type: 'email', autocomplete: 'email', max: 254 })}
${field({ name: 'phone', label: words('phone'), value: form.phone, type: 'tel', autocomplete: 'tel', max: 40 })}
${field({ name: 'text', label: words('text'), value: form.text, problem: wrong('noText', 'tooMany'), required: true, max: 5000, rows: 7 })}
${field({ name: 'deadline', label: words('deadline'), value: form.deadline, hint: words('deadlineHint'), problem: wrong('wrongDeadline'), max: 100 })}
${trap(context)}
${submit(words('submit'))}
<p class="hint">${words('privacy')}</p>
</form>`,
  );
}

export const askedPage = (context: PageContext, code: string): Markup =>
  page(
    context,
    say(context, 'ask.sentTitle'),
    html`<p class="lead" role="status">${withWholes(say(context, 'ask.sentDetail', { code: `\u2066${code}\u2069` }))}</p>
<p><a href="${roomPath(context, context.language)}/question/${code}">${say(context, 'ask.track')}</a></p>`,
  );

/** Where a question stands, for who has its code: no name and no address stand here. */
export const trackPage = (
  context: PageContext,
  question: { state: string; text: string; answer: string; createdAt: Date; answeredAt: Date | null },
): Markup =>
  page(
    context,
    say(context, 'ask.trackTitle'),
    html`<p class="lead" role="status">${say(context, `ask.state.${question.state}`)}</p>
<p class="hint">${say(context, 'ask.askedAt')}: ${timeElement(context, question.createdAt, 'datetime')}</p>
<h2>${say(context, 'ask.yourQuestion')}</h2>${paragraphs(question.text)}
${question.answer && html`<h2>${say(context, 'ask.answer')}</h2>${paragraphs(question.answer)}`}`,
  );

export const noQuestionPage = (context: PageContext): Markup =>
  page(context, say(context, 'ask.noneTitle'), html`<p class="lead">${say(context, 'ask.noneDetail')}</p>`);

const paragraphs = (text: string): Markup[] => text.split(/\n+/).map((line) => html`<p dir="auto">${line}</p>`);
