import type { FastifyInstance, FastifyRequest } from 'fastify';
import { fromNodeHeaders } from 'better-auth/node';
import type { Auth } from './auth.ts';
import type { Bus } from './bus.ts';
import { problem } from './problems.ts';

/** The person behind a session; roles come with the organisation (membership.ts). */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly sessionId: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    person: Person | null;
  }
}

/** How long an answer about a session may be repeated. Ended sessions are forgotten at once through the bus; this is the net below. */
const freshFor = 800;
const cookieName = /(?:^|;\s*)((?:__Secure-)?ravabet\.session_token)=([^;]+)/;

export interface Sessions {
  personOf(request: FastifyRequest): Promise<Person | null>;
}

export function openSessions(auth: Auth, bus: Bus): Sessions {
  const known = new Map<string, { at: number; answer: Promise<Person | null> }>();
  bus.on('session.ended', ({ personId }) => {
    for (const [cookie, entry] of known) {
      void entry.answer.then((person) => (person === null || person.id === personId) && known.delete(cookie));
    }
  });
  bus.on('reconnected', () => known.clear());
  return {
    personOf(request) {
      const cookie = cookieName.exec(request.headers.cookie ?? '')?.[0];
      if (!cookie) return Promise.resolve(null);
      const now = Date.now();
      const entry = known.get(cookie);
      if (entry && now - entry.at < freshFor) return entry.answer;
      if (known.size > 20_000) known.clear();
      const answer = readSession(auth, request);
      known.set(cookie, { at: now, answer });
      answer.catch(() => known.delete(cookie));
      return answer;
    },
  };
}

async function readSession(auth: Auth, request: FastifyRequest): Promise<Person | null> {
  const found = await auth.api.getSession({
    headers: fromNodeHeaders({ cookie: request.headers.cookie }),
    query: { disableCookieCache: true, disableRefresh: true },
  });
  if (!found || found.user.suspendedAt) return null;
  const { user, session } = found;
  return { id: user.id, name: user.name, email: user.email, locale: user.locale ?? 'fa', sessionId: session.id };
}

/** The zone of people who are signed in. */
export function requirePerson(app: FastifyInstance, sessions: Sessions): void {
  app.addHook('onRequest', async (request) => {
    request.person = await sessions.personOf(request);
    if (!request.person) throw problem('not-signed-in');
  });
}
