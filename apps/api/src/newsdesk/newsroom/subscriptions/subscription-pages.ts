import { languageNames, type Language, languages } from '@ravabet/i18n';
import { choices, field, problemSummary, submit, trap } from '../forms/form-parts.ts';
import type { PublicTopic } from '../feeds/topic-reads.ts';
import { html, type Markup, type Piece, withWholes } from '../html.ts';
import { bcp47, nameOf, type PageContext, roomPath, say } from '../page-context.ts';
import { framedPage } from '../page-frame.ts';
import type { SubscriptionWish } from './subscription-wish.ts';

export type SubscribeProblem = 'wrongEmail' | 'noLanguage' | 'tooMany';
const fieldOf: Record<SubscribeProblem, string> = { wrongEmail: 'email', noLanguage: 'languages', tooMany: 'email' };

const page = (context: PageContext, title: string, main: Piece, canonical?: string): Markup =>
  framedPage(context, {
    title: `${title} · ${nameOf(context)}`,
    description: say(context, 'subscribe.intro', { name: nameOf(context) }),
    ...(canonical && {
      canonical,
      alternates: languages.map((language) => ({ language, path: `${roomPath(context, language)}/subscribe` })),
    }),
    main: html`<div class="column form"><h1>${title}</h1>${main}</div>`,
  });

function wishFields(
  context: PageContext,
  topics: readonly PublicTopic[],
  wish: SubscriptionWish,
  problem: (name: SubscribeProblem) => string | undefined,
): Piece {
  const { language } = context;
  return [
    choices(
      'languages',
      say(context, 'subscribe.languages'),
      languages.map((one) => ({ value: one, label: languageNames[one], lang: bcp47(one) })),
      wish.languages,
      { problem: problem('noLanguage') },
    ),
    topics.length > 0 &&
      choices(
        'topics',
        say(context, 'subscribe.topics'),
        topics.map(({ id, names }) => ({ value: id, label: names[language] || names.fa })),
        wish.topicIds,
        { hint: say(context, 'subscribe.topicsHint') },
      ),
  ];
}

/** The form, empty or as it was sent. */
export function subscribePage(
  context: PageContext,
  topics: readonly PublicTopic[],
  form: SubscriptionWish & { email: string },
  problems: readonly SubscribeProblem[] = [],
): Markup {
  const text = (name: SubscribeProblem) => (problems.includes(name) ? say(context, `subscribe.${name}`) : undefined);
  const path = `${roomPath(context, context.language)}/subscribe`;
  return page(
    context,
    say(context, 'subscribe.title'),
    html`<p class="lead">${say(context, 'subscribe.intro', { name: nameOf(context) })}</p>
${problemSummary(
  say(context, 'subscribe.problems'),
  problems.map((problem) => ({ name: fieldOf[problem], text: say(context, `subscribe.${problem}`) })),
)}
<form method="post" action="${path}" novalidate>
${field({ name: 'email', label: say(context, 'subscribe.email'), value: form.email, problem: text('wrongEmail'), required: true, type: 'email', autocomplete: 'email', max: 254 })}
${wishFields(context, topics, form, text)}
${trap(context)}
${submit(say(context, 'subscribe.submit'))}
<p class="hint">${say(context, 'subscribe.privacy')}</p>
</form>`,
    path,
  );
}

/** The same for who has subscribed, who has not, and who never will. */
export const sentPage = (context: PageContext): Markup =>
  page(
    context,
    say(context, 'subscribe.sentTitle'),
    html`<p class="lead" role="status">${say(context, 'subscribe.sentDetail')}</p>`,
  );

/** A button and not the link itself: machines that look at mails open links and would say yes for people. */
export const confirmPage = (context: PageContext, path: string, email: string): Markup =>
  page(
    context,
    say(context, 'subscribe.confirmTitle'),
    html`<p class="lead">${withMail(context, 'confirmDetail', email)}</p><form method="post" action="${path}">${submit(say(context, 'subscribe.confirm'))}</form>`,
  );

export function managePage(
  context: PageContext,
  topics: readonly PublicTopic[],
  subscription: SubscriptionWish & { email: string },
  path: string,
  said: 'confirmed' | 'saved' | null,
  problems: readonly SubscribeProblem[] = [],
): Markup {
  const text = (name: SubscribeProblem) => (problems.includes(name) ? say(context, `subscribe.${name}`) : undefined);
  return page(
    context,
    say(context, 'subscribe.manageTitle'),
    html`${said && html`<p class="note done" role="status">${withMail(context, said, subscription.email)}</p>`}
<p class="lead">${withMail(context, 'manageDetail', subscription.email)}</p>
<form method="post" action="${path}">${wishFields(context, topics, subscription, text)}${submit(say(context, 'subscribe.save'))}</form>
<form method="post" action="${path}/unsubscribe">${submit(say(context, 'subscribe.unsubscribe'), true)}</form>
<p class="hint">${say(context, 'subscribe.privacy')}</p>`,
  );
}

export const unsubscribePage = (context: PageContext, path: string, email: string): Markup =>
  page(
    context,
    say(context, 'subscribe.unsubscribe'),
    html`<p class="lead">${withMail(context, 'unsubscribeAsk', email)}</p><form method="post" action="${path}">${submit(say(context, 'subscribe.unsubscribe'))}</form>`,
  );

/** What is over: said once, with a way back. */
export function endPage(context: PageContext, what: 'unsubscribed' | 'invalid'): Markup {
  return page(
    context,
    say(context, `subscribe.${what}Title`),
    html`<p class="lead" role="status">${say(context, `subscribe.${what}Detail`)}</p>
<p><a href="${roomPath(context, context.language)}/subscribe">${say(context, 'subscribe.again')}</a></p>`,
  );
}

/** The address keeps its direction inside a sentence of the other one. */
const withMail = (context: PageContext, key: string, email: string): Markup[] =>
  withWholes(say(context, `subscribe.${key}`, { name: nameOf(context), email: `\u2066${email}\u2069` }));

export const isLanguageName = (text: string): text is Language => languages.some((one) => one === text);
