import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { networkOf } from '../../../platform/network-of.ts';
import { allows, openThrottle } from '../../../platform/sign-in-throttle.ts';
import { cachedRoute } from '../cached-route.ts';
import { topicReads } from '../feeds/topic-reads.ts';
import { ownRoute } from '../forms/own-route.ts';
import { type FormValues, isTrapped, readForms, textOf } from '../forms/read-forms.ts';
import { asPage } from '../newsroom-pages.ts';
import type { Publisher } from '../newsroom-reads.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import { roomPath } from '../page-context.ts';
import { changeSubscription } from './change-subscription.ts';
import { confirmSubscription } from './confirm-subscription.ts';
import { findSubscription } from './find-subscription.ts';
import { requestSubscription } from './request-subscription.ts';
import { subscriberToken } from './subscriber-secrets.ts';
import {
  confirmPage,
  endPage,
  isLanguageName,
  managePage,
  sentPage,
  type SubscribeProblem,
  subscribePage,
  unsubscribePage,
} from './subscription-pages.ts';
import { mailAddress, type SubscriptionWish } from './subscription-wish.ts';
import { unsubscribe } from './unsubscribe.ts';

const hour = 3_600_000;
type Tx = Parameters<Parameters<typeof withOrganization>[2]>[0];

/** Subscribing, confirming, changing and leaving: forms without scripts, and links that only the owner of the address has. */
export async function subscriptionsPublicPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const { platform } = site;
  const { config, databases } = platform;
  const topics = topicReads(databases.publicReader);
  const throttle = openThrottle(databases.identity.prisma, config.SECRET_KEY);
  readForms(app);
  const inOffice = <T>({ id }: Publisher, work: (tx: Tx) => Promise<T>) =>
    withOrganization(databases.app.prisma, id, work);

  cachedRoute(app, site, '/subscribe', ({ context, publisher, language, query: { topic } }) => ({
    rest: topic === undefined ? '/subscribe' : `/subscribe?topic=${encodeURIComponent(topic)}`,
    isSearch: topic !== undefined,
    page: async () => {
      const offered = await topics.offered(publisher);
      const topicIds = offered.filter(({ slug }) => slug === topic).map(({ id }) => id);
      return asPage(200, subscribePage(context, offered, { email: '', languages: [language], topicIds }));
    },
  }));

  ownRoute(app, site, 'POST', '/subscribe', async ({ context, values, request }) => {
    const { publisher, language } = context;
    const offered = await topics.offered(publisher);
    const wish = wishOf(values, offered);
    const email = mailAddress(textOf(values, 'email', 300));
    const problems: SubscribeProblem[] = [];
    if (email === null) problems.push('wrongEmail');
    if (wish.languages.length === 0) problems.push('noLanguage');
    const form = { ...wish, email: textOf(values, 'email', 300) };
    if (email === null || problems.length > 0)
      return { page: subscribePage(context, offered, form, problems), status: 422 };
    // Who falls into the trap is told the same as everybody.
    if (isTrapped(values)) return { page: sentPage(context) };
    if (!(await mayAsk(request, publisher)))
      return { page: subscribePage(context, offered, form, ['tooMany']), status: 429 };
    // Too many for one address: no more mail to it, and nobody learns of it.
    if (await allows(throttle, [{ key: `subscribe ${publisher.id} ${email}`, limit: 3, windowMs: hour }])) {
      await inOffice(publisher, (tx) => requestSubscription(tx, platform, publisher.id, { ...wish, email, language }));
    }
    return { page: sentPage(context) };
  });

  ownRoute(app, site, 'GET', '/subscription/confirm/:token', async ({ context, params: { token = '' } }) => {
    const { publisher } = context;
    const found = await inOffice(publisher, (tx) => findSubscription(tx, publisher, 'confirm', token));
    if (!found || found.state === 'unsubscribed') return { page: endPage(context, 'invalid'), status: 404 };
    const path = `${roomPath(context, context.language)}/subscription/confirm/${token}`;
    return { page: confirmPage(context, path, found.email) };
  });
  ownRoute(app, site, 'POST', '/subscription/confirm/:token', async ({ context, params: { token = '' } }) => {
    const { publisher, language } = context;
    const manage = await inOffice(publisher, async (tx) => {
      if (!(await confirmSubscription(tx, publisher, token))) return null;
      const found = await findSubscription(tx, publisher, 'confirm', token);
      const row =
        found && (await tx.newsroomSubscriber.findFirst({ where: { organizationId: publisher.id, id: found.id } }));
      return row && subscriberToken(config.SECRET_KEY, 'manage', row);
    });
    if (manage === null) return { page: endPage(context, 'invalid'), status: 404 };
    return { seeOther: `${roomPath(context, language)}/subscription/${manage}?said=confirmed` };
  });

  ownRoute(app, site, 'GET', '/subscription/:token', async ({ context, params: { token = '' }, request }) => {
    const { publisher } = context;
    const found = await inOffice(publisher, (tx) => findSubscription(tx, publisher, 'manage', token));
    if (found?.state !== 'confirmed') return { page: endPage(context, 'invalid'), status: 404 };
    const { said } = request.query as { said?: string };
    const told = said === 'confirmed' || said === 'saved' ? said : null;
    return { page: managePage(context, await topics.offered(publisher), found, pathOf(context, token), told) };
  });
  ownRoute(app, site, 'POST', '/subscription/:token', async ({ context, params: { token = '' }, values }) => {
    const { publisher } = context;
    const offered = await topics.offered(publisher);
    const wish = wishOf(values, offered);
    const found = await inOffice(publisher, (tx) => findSubscription(tx, publisher, 'manage', token));
    if (found?.state !== 'confirmed') return { page: endPage(context, 'invalid'), status: 404 };
    if (wish.languages.length === 0) {
      const page = managePage(context, offered, { ...found, ...wish }, pathOf(context, token), null, ['noLanguage']);
      return { page, status: 422 };
    }
    await inOffice(publisher, (tx) => changeSubscription(tx, publisher, token, wish));
    return { seeOther: `${pathOf(context, token)}?said=saved` };
  });

  ownRoute(app, site, 'GET', '/subscription/:token/unsubscribe', async ({ context, params: { token = '' } }) => {
    const { publisher } = context;
    const found = await inOffice(publisher, (tx) => findSubscription(tx, publisher, 'manage', token));
    if (!found) return { page: endPage(context, 'invalid'), status: 404 };
    if (found.state === 'unsubscribed') return { page: endPage(context, 'unsubscribed') };
    return { page: unsubscribePage(context, `${pathOf(context, token)}/unsubscribe`, found.email) };
  });
  // The button of the page, and the one click that mail programs make for people (RFC 8058).
  ownRoute(app, site, 'POST', '/subscription/:token/unsubscribe', async ({ context, params: { token = '' } }) => {
    const { publisher } = context;
    const done = await inOffice(publisher, (tx) => unsubscribe(tx, publisher, token));
    return { page: endPage(context, done ? 'unsubscribed' : 'invalid'), status: done ? 200 : 404 };
  });

  const mayAsk = (request: FastifyRequest, { id }: Publisher) =>
    allows(throttle, [{ key: `subscribe network ${id} ${networkOf(request.ip)}`, limit: 20, windowMs: hour }]);
}

const pathOf = (
  context: Parameters<typeof roomPath>[0] & { language: Parameters<typeof roomPath>[1] },
  token: string,
) => `${roomPath(context, context.language)}/subscription/${token}`;

/** Only what is offered can be wished for. */
function wishOf(values: FormValues, offered: readonly { id: string }[]): SubscriptionWish {
  return {
    languages: [...new Set(values.getAll('languages'))].filter(isLanguageName),
    topicIds: offered.filter(({ id }) => values.getAll('topics').includes(id)).map(({ id }) => id),
  };
}
