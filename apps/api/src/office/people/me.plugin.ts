import { meRoutes, myEmailRoutes, mySessionsRoutes } from '@ravabet/contracts/office/people';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { emailChangeAllowances } from '../../platform/auth-paths.ts';
import { networkOf } from '../../platform/network-of.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { serve } from '../../platform/serve.ts';
import type { Person } from '../../platform/session.ts';
import { openThrottle } from '../../platform/sign-in-throttle.ts';
import { askForEmailChange } from './ask-for-email-change.ts';
import { getMe } from './get-me.ts';
import { endMyOtherSessions, endMySession, listMySessions } from './my-sessions.ts';

const personOf = (request: FastifyRequest): Person => {
  if (!request.person) throw problem('not-signed-in');
  return request.person;
};

/** What is the person's own, whatever organisation they work in. */
export async function mePlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const identity = platform.databases.identity.prisma;
  const throttle = openThrottle(identity, platform.config.SECRET_KEY);
  serve(app, meRoutes.get, ({ request }) => getMe(identity, personOf(request).id));
  serve(app, myEmailRoutes.ask, async ({ request, body }) => {
    const person = personOf(request);
    await throttle.take(emailChangeAllowances(person.id, networkOf(request.ip)));
    await askForEmailChange(platform, person, body);
    return undefined;
  });
  serve(app, mySessionsRoutes.list, ({ request }) => listMySessions(identity, personOf(request)));
  serve(app, mySessionsRoutes.end, async ({ request, params }) => {
    await endMySession(identity, personOf(request), params.id);
    return undefined;
  });
  serve(app, mySessionsRoutes.endOthers, async ({ request }) => {
    await endMyOtherSessions(identity, personOf(request));
    return undefined;
  });
}
