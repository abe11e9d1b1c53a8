import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type NewsroomSite,
  ownRoute,
  type PageContext,
  readForms,
  roomPath,
} from '../../../newsdesk/newsroom/share/public-pages.ts';
import { networkOf } from '../../../platform/network-of.ts';
import { allows, openThrottle } from '../../../platform/sign-in-throttle.ts';
import { hashOfFeedbackToken } from '../feedback/feedback-link.ts';
import { readFeedbackForm } from '../feedback/public/feedback-form.ts';
import { feedbackPage, noFeedbackPage, tooManyPage } from '../feedback/public/feedback-pages.ts';
import { findFeedback } from '../feedback/public/find-feedback.ts';
import { giveFeedback } from '../feedback/public/give-feedback.ts';

const hour = 3_600_000;
/** A delegation sits behind the network of one hotel. */
const perNetwork = 300;
const changesPerLink = 30;

/** Where a guest says how the visit was: no scripts, no name, the link is the key. */
export async function feedbackPagesPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const { config, databases, bus } = site.platform;
  const throttle = openThrottle(databases.identity.prisma, config.SECRET_KEY);
  readForms(app);
  const inOffice = <T>({ publisher }: PageContext, work: (tx: Tx) => Promise<T>): Promise<T> =>
    withOrganization(databases.app.prisma, publisher.id, work);
  // Before anything is looked up, so that a link that leads nowhere is answered like one that does.
  const mayTry = ({ publisher }: PageContext, { ip }: FastifyRequest): Promise<boolean> =>
    allows(throttle, [{ key: `visit feedback ${publisher.id} ${networkOf(ip)}`, limit: perNetwork, windowMs: hour }]);

  ownRoute(app, site, 'GET', '/feedback/:token', async ({ context, params: { token = '' }, request }) => {
    if (!(await mayTry(context, request))) return { page: tooManyPage(context), status: 429 };
    const open = await inOffice(context, (tx) => findFeedback(tx, context.publisher.id, token));
    return open ? { page: feedbackPage(context, open, token) } : { page: noFeedbackPage(context), status: 404 };
  });

  ownRoute(app, site, 'POST', '/feedback/:token', async ({ context, params: { token = '' }, values, request }) => {
    const { publisher, language } = context;
    if (!(await mayTry(context, request))) return { page: tooManyPage(context), status: 429 };
    const open = await inOffice(context, (tx) => findFeedback(tx, publisher.id, token));
    if (!open) return { page: noFeedbackPage(context), status: 404 };
    const form = readFeedbackForm(values);
    if (form.problems.size > 0) return { page: feedbackPage(context, open, token, form), status: 422 };
    const change = { key: `visit feedback ${hashOfFeedbackToken(token)}`, limit: changesPerLink, windowMs: hour };
    if (!(await allows(throttle, [change]))) {
      const problems = new Map([['text', 'tooMany']] as const);
      return { page: feedbackPage(context, open, token, { ...form, problems }), status: 429 };
    }
    const isKept = await inOffice(context, (tx) => giveFeedback(tx, bus, publisher.id, token, form));
    if (!isKept) return { page: noFeedbackPage(context), status: 404 };
    return { seeOther: `${roomPath(context, language)}/feedback/${token}` };
  });
}
