import { meRoutes, mySessionsRoutes } from '@ravabet/contracts/office/people';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { serve } from '../../platform/serve.ts';
import type { Person } from '../../platform/session.ts';
import { getMe } from './get-me.ts';
import { endMyOtherSessions, endMySession, listMySessions } from './my-sessions.ts';

const personOf = (request: FastifyRequest): Person => {
  if (!request.person) throw problem('not-signed-in');
  return request.person;
};

/** What is the person's own, whatever organisation they work in. */
export async function mePlugin(app: FastifyInstance, { databases }: Platform): Promise<void> {
  const identity = databases.identity.prisma;
  serve(app, meRoutes.get, ({ request }) => getMe(identity, personOf(request).id));
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
