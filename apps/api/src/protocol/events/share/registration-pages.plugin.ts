import { withOrganization } from '@ravabet/db/with-organization';
import type { Tx } from '@ravabet/db';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import QRCode from 'qrcode';
import {
  isTrapped,
  isLanguage,
  mailAddress,
  Markup,
  type NewsroomSite,
  ownHeaders,
  ownRoute,
  type PageContext,
  readForms,
  roomPath,
  textOf,
} from '../../../newsdesk/newsroom/share/public-pages.ts';
import { networkOf } from '../../../platform/network-of.ts';
import { allows, openThrottle } from '../../../platform/sign-in-throttle.ts';
import { certificateOf } from '../certificates/certificate-of.ts';
import { cleanCode } from './public-code.ts';
import { answersOfForm } from '../public/answers-of-form.ts';
import { publicEvent } from '../public/public-event.ts';
import {
  fullPage,
  noRegistrationPage,
  ownPage,
  type RegisterProblem,
  registeredPage,
  registerPage,
  verifyPage,
} from '../public/registration-pages.ts';
import { words } from '../public/registration-parts.ts';
import { findOwnRegistration, findVerified } from '../public/own-registration.ts';
import { calendarOfEvent } from '../registrations/calendar-of-event.ts';
import { leaveEvent } from '../registrations/leave-event.ts';
import { registerForEvent } from '../registrations/register-for-event.ts';

const hour = 3_600_000;

/** Registering without scripts, the own page behind the link of the mail, and whether a certificate is one of ours. */
export async function registrationPagesPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const { platform } = site;
  const { config, databases } = platform;
  const throttle = openThrottle(databases.identity.prisma, config.SECRET_KEY);
  readForms(app);
  const inOffice = <T>({ publisher }: PageContext, work: (tx: Tx) => Promise<T>): Promise<T> =>
    withOrganization(databases.app.prisma, publisher.id, work);
  const mayTry = ({ publisher }: PageContext, { ip }: FastifyRequest, what: string, limit: number) =>
    allows(throttle, [{ key: `${what} ${publisher.id} ${networkOf(ip)}`, limit, windowMs: hour }]);

  ownRoute(app, site, 'GET', '/register/:code', async ({ context, params: { code = '' } }) => {
    const event = await inOffice(context, (tx) => publicEvent(tx, context.publisher.id, { code }));
    return event && { page: registerPage(context, event) };
  });

  ownRoute(app, site, 'POST', '/register/:code', async ({ context, params: { code = '' }, values, request }) => {
    const { publisher, language } = context;
    const event = await inOffice(context, (tx) => publicEvent(tx, publisher.id, { code }));
    if (!event) return null;
    if (!event.isOpen) return { page: registerPage(context, event), status: 409 };
    const name = textOf(values, 'name', 200);
    const email = mailAddress(textOf(values, 'email', 300));
    const yesOrNo = { yes: words(context, 'yes'), no: words(context, 'no') };
    const { answers, missing } = answersOfForm(event.registration.questions, values, yesOrNo);
    const problems: RegisterProblem[] = [];
    if (name === '') problems.push('noName');
    if (email === null) problems.push('wrongEmail');
    if (email === null || problems.length > 0 || missing.length > 0) {
      return { page: registerPage(context, event, values, { problems, missing }), status: 422 };
    }
    // Who falls into the trap is told what everybody hopes for, and nothing is written.
    if (isTrapped(values)) return { page: registeredPage(context, event, { state: 'registered', queue: null }) };
    if (!(await mayTry(context, request, 'register', 60))) {
      return { page: registerPage(context, event, values, { problems: ['tooMany'], missing }), status: 429 };
    }
    const person = {
      name,
      email,
      phone: textOf(values, 'phone', 40),
      affiliation: textOf(values, 'affiliation', 200),
      language,
      answers,
    };
    const outcome = await inOffice(context, (tx) => registerForEvent(tx, platform, publisher.id, event.id, person));
    if ('refused' in outcome) {
      const page =
        outcome.refused === 'full' ? fullPage(context, event) : registerPage(context, { ...event, isOpen: false });
      return { page, status: 409 };
    }
    return { page: registeredPage(context, event, outcome) };
  });

  async function ownOf(context: PageContext, token: string, request: FastifyRequest) {
    // Nobody tries links through.
    if (!(await mayTry(context, request, 'registration', 120))) return null;
    return inOffice(context, (tx) => findOwnRegistration(tx, context.publisher.id, token));
  }
  ownRoute(app, site, 'GET', '/registration/:token', async ({ context, params: { token = '' }, request }) => {
    const own = await ownOf(context, token, request);
    if (!own) return { page: noRegistrationPage(context), status: 404 };
    const svg = await QRCode.toString(own.registration.code, { type: 'svg', width: 200, margin: 2 });
    return { page: ownPage(context, own.event, own.registration, token, new Markup(svg)) };
  });
  // A button and not the link itself: machines that look at mails open links and would cancel for people.
  ownRoute(app, site, 'POST', '/registration/:token/cancel', async ({ context, params: { token = '' }, request }) => {
    const own = await ownOf(context, token, request);
    if (!own) return { page: noRegistrationPage(context), status: 404 };
    const by = { organizationId: context.publisher.id, personId: null };
    await inOffice(context, (tx) => leaveEvent(tx, platform, by, own.registration, 'cancelled'));
    return { seeOther: `${roomPath(context, context.language)}/registration/${token}` };
  });

  ownRoute(app, site, 'GET', '/verify', async ({ context, request }) => {
    const { code = '' } = request.query as { code?: string | string[] };
    const asked = cleanCode(String(code)).slice(0, 40);
    const found =
      asked !== '' && (await mayTry(context, request, 'verify', 60))
        ? await inOffice(context, (tx) => findVerified(tx, context.publisher.id, asked))
        : null;
    return { page: verifyPage(context, asked, found) };
  });

  const file = (
    name: string,
    type: string,
    make: (context: PageContext, token: string) => Promise<Buffer | null>,
  ): void => {
    app.get(
      `/:organization/:language/registration/:token/${name}`,
      { schema: { hide: true } },
      async (request, reply) => {
        const { organization = '', language = '', token = '' } = request.params as Record<string, string>;
        const publisher = await site.publisherOf(organization);
        const context = publisher && isLanguage(language) ? site.contextOf(publisher, language) : null;
        const bytes =
          context && (await mayTry(context, request, 'registration', 120)) ? await make(context, token) : null;
        return sendFile(reply, bytes, name, type);
      },
    );
  };
  file('event.ics', 'text/calendar; charset=utf-8', async (context, token) => {
    const own = await inOffice(context, (tx) => findOwnRegistration(tx, context.publisher.id, token));
    if (own?.registration.state !== 'registered') return null;
    return inOffice(context, (tx) => calendarOfEvent(tx, config, context.publisher.id, own.event.id, context.language));
  });
  file('certificate.pdf', 'application/pdf', async (context, token) => {
    const own = await inOffice(context, (tx) => findOwnRegistration(tx, context.publisher.id, token));
    if (!own?.registration.certificateCode) return null;
    return certificateOf(platform, context.publisher.id, own.registration.id, context.language);
  });
}

/** A file of somebody's own; where there is none, the bare answer of a missing page. */
function sendFile(reply: FastifyReply, bytes: Buffer | null, name: string, type: string): FastifyReply {
  if (!bytes) return reply.code(404).headers(ownHeaders).type('text/plain; charset=utf-8').send('404\n');
  const disposition = { 'content-disposition': `attachment; filename="${name}"` };
  return reply
    .headers({ ...ownHeaders, ...disposition })
    .type(type)
    .send(bytes);
}
