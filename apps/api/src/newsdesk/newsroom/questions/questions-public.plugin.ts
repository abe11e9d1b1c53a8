import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import { networkOf } from '../../../platform/network-of.ts';
import { allows, openThrottle } from '../../../platform/sign-in-throttle.ts';
import { cachedRoute } from '../cached-route.ts';
import { ownRoute } from '../forms/own-route.ts';
import { isTrapped, readForms, textOf } from '../forms/read-forms.ts';
import { asPage } from '../newsroom-pages.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import type { PageContext } from '../page-context.ts';
import { mailAddress } from '../subscriptions/subscription-wish.ts';
import { askQuestion } from './ask-question.ts';
import { hashOfCode, questionCode } from './question-code.ts';
import { askedPage, askPage, type AskProblem, emptyQuestion, noQuestionPage, trackPage } from './question-pages.ts';
import { readDeadline } from './read-deadline.ts';
import { newId } from '../../../platform/new-id.ts';

const hour = 3_600_000;

/** The form of the press, and where its code leads. */
export async function questionsPublicPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const { platform, reads } = site;
  const { config, databases } = platform;
  const throttle = openThrottle(databases.identity.prisma, config.SECRET_KEY);
  readForms(app);

  async function aboutOf({ publisher, language }: PageContext, slug: string | undefined) {
    const found = slug ? await reads.bySlug(publisher, language, slug) : null;
    return found && !found.withdrawnAt ? found : null;
  }

  cachedRoute(app, site, '/ask', ({ context, query: { about } }) => ({
    rest: about === undefined ? '/ask' : `/ask?about=${encodeURIComponent(about)}`,
    isSearch: about !== undefined,
    page: async () => asPage(200, askPage(context, emptyQuestion, await aboutOf(context, about))),
  }));

  ownRoute(app, site, 'POST', '/ask', async ({ context, values, request }) => {
    const { publisher, language } = context;
    const form = {
      name: textOf(values, 'name', 200),
      outlet: textOf(values, 'outlet', 200),
      email: textOf(values, 'email', 254),
      phone: textOf(values, 'phone', 40),
      text: textOf(values, 'text', 5000, true),
      deadline: textOf(values, 'deadline', 100),
    };
    const about = await aboutOf(context, textOf(values, 'about', 300) || undefined);
    const email = form.email === '' ? '' : mailAddress(form.email);
    const deadlineAt = readDeadline(form.deadline, new Date().toISOString(), publisher.timeZone);
    const problems: AskProblem[] = [];
    if (form.name === '') problems.push('noName');
    if (form.email === '' && form.phone === '') problems.push('noContact');
    if (email === null) problems.push('wrongEmail');
    if (form.text === '') problems.push('noText');
    if (form.deadline !== '' && deadlineAt === null) problems.push('wrongDeadline');
    if (email === null || problems.length > 0) return { page: askPage(context, form, about, problems), status: 422 };
    // Who falls into the trap gets a code of nothing.
    if (isTrapped(values)) return { page: askedPage(context, questionCode(config.SECRET_KEY, newId())) };
    const network = `${publisher.id} ${networkOf(request.ip)}`;
    const may = await allows(throttle, [
      { key: `ask network ${network}`, limit: 10, windowMs: hour },
      { key: `ask ${publisher.id} ${email || form.phone}`, limit: 5, windowMs: hour },
    ]);
    if (!may) return { page: askPage(context, form, about, ['tooMany']), status: 429 };
    const { deadline, ...asked } = form;
    const code = await withOrganization(databases.app.prisma, publisher.id, (tx) =>
      askQuestion(tx, platform, publisher.id, {
        ...asked,
        email,
        language,
        deadlineText: deadline,
        deadlineAt,
        pressReleaseId: about?.pressReleaseId ?? null,
      }),
    );
    return { page: askedPage(context, code) };
  });

  ownRoute(app, site, 'GET', '/question/:code', async ({ context, params: { code = '' }, request }) => {
    const { publisher } = context;
    const limit = { key: `question ${publisher.id} ${networkOf(request.ip)}`, limit: 60, windowMs: hour };
    // Nobody tries codes through: after sixty none is right.
    if (!(await allows(throttle, [limit]))) return { page: noQuestionPage(context), status: 404 };
    const question = await withOrganization(databases.app.prisma, publisher.id, (tx) =>
      tx.pressQuestion.findFirst({
        where: { organizationId: publisher.id, codeHash: hashOfCode(code) },
        select: { state: true, text: true, answer: true, createdAt: true, answeredAt: true },
      }),
    );
    return question ? { page: trackPage(context, question) } : { page: noQuestionPage(context), status: 404 };
  });
}
