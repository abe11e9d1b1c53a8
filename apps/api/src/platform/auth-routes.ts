import { setTimeout as pause } from 'node:timers/promises';
import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { authPaths, resetAllowances, secondFactorAllowances, signInAllowances } from './auth-paths.ts';
import { refusalOf } from './auth-refusals.ts';
import { networkOf } from './network-of.ts';
import { mustBeGoodPassword } from './password-rules.ts';
import type { Platform } from './platform.ts';
import { problem } from './problems.ts';
import { type Allowance, openThrottle, type Throttle } from './sign-in-throttle.ts';

const prefix = '/api/auth';
const deviceCookie = 'ravabet.device';
/** No refusal and no request for a reset is answered sooner, so that time does not tell what was looked up. */
const doorMs = 350;

type Body = Record<string, unknown>;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Hands the open ways of /api/auth/* to Better Auth: rules of the house before, refusals as problem+json after. */
export function mountAuth(app: FastifyInstance, platform: Platform): void {
  const { auth, config, databases } = platform;
  const throttle = openThrottle(databases.identity.prisma, config.SECRET_KEY);
  app.route({
    method: ['GET', 'POST'],
    url: `${prefix}/*`,
    schema: { hide: true },
    async handler(request, reply) {
      const began = performance.now();
      const path = new URL(request.url, 'http://own').pathname.slice(prefix.length);
      const way = Object.hasOwn(authPaths, path) ? authPaths[path] : undefined;
      if (!way || way.method !== request.method) throw problem('not-found');
      const body = checkedBody(request, way.body ?? []);
      if (way.newPassword) mustBeGoodPassword(textOf(body[way.newPassword]), `/${way.newPassword}`);
      const name = nameOf(body);
      const allowances = allowancesOf(throttle, request, way.guard, name);
      await throttle.take(allowances);

      const answer = await auth.handler(forwarded(request, way.method === 'POST' ? body : null));
      const refused = answer.status >= 400;
      if (way.guard && !refused && way.guard !== 'reset-request') await throttle.giveBack(allowances);
      if (way.guard === 'reset-request' || (way.guard === 'sign-in' && refused)) {
        await pause(Math.max(0, doorMs - (performance.now() - began)));
      }
      if (refused) {
        const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
        throw problem(refusalOf(path, answer.status, code));
      }
      if (way.guard === 'sign-in') rememberDevice(reply, throttle, name, config.publicUrl.startsWith('https:'));
      reply.status(answer.status);
      for (const [header, value] of answer.headers) {
        if (header !== 'set-cookie' && header !== 'content-length') reply.header(header, value);
      }
      for (const setCookie of answer.headers.getSetCookie()) reply.header('set-cookie', setCookie);
      reply.header('cache-control', 'no-store');
      return reply.send(answer.body ? withoutTokens(await answer.text()) : null);
    },
  });
}

function checkedBody(request: FastifyRequest, keys: readonly string[]): Body {
  const body = (request.body ?? {}) as Body;
  if (typeof body !== 'object' || Array.isArray(body)) throw problem('invalid-input');
  const unknown = Object.keys(body).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    throw problem('invalid-input', {
      errors: [{ pointer: `/${unknown}`, code: 'additionalProperties', message: unknown }],
    });
  }
  // Text that PostgreSQL cannot hold; other routes refuse it by their schemas.
  const broken = Object.keys(body).find((key) => !isStorable(body[key]));
  if (broken !== undefined) {
    throw problem('invalid-input', { errors: [{ pointer: `/${broken}`, code: 'clean-text', message: broken }] });
  }
  // Where people are sent afterwards is a page of ours, never an address from outside.
  for (const key of ['redirectTo', 'callbackURL', 'errorCallbackURL']) {
    if (body[key] !== undefined && !/^\/(?![/\\])/.test(textOf(body[key]))) throw problem('invalid-input');
  }
  return body;
}

const isStorable = (value: unknown): boolean =>
  typeof value !== 'string' || (!value.includes('\u0000') && value.isWellFormed());

const nameOf = (body: Body): string =>
  (textOf(body.username) || textOf(body.email)).normalize('NFKC').trim().toLowerCase().slice(0, 200);

function allowancesOf(
  throttle: Throttle,
  request: FastifyRequest,
  guard: string | undefined,
  name: string,
): Allowance[] {
  const network = networkOf(request.ip);
  if (guard === 'sign-in') {
    return signInAllowances(name, network, throttle.knownDevice(name, request.cookies[deviceCookie]));
  }
  if (guard === 'reset-request') return resetAllowances(name, network);
  if (guard === 'second-factor') {
    const session = /two_factor=([^;]+)|session_token=([^;]+)/.exec(request.headers.cookie ?? '');
    return secondFactorAllowances(session?.[1] ?? session?.[2] ?? 'nobody', network);
  }
  return [];
}

function forwarded(request: FastifyRequest, body: Body | null): Request {
  const headers = fromNodeHeaders(request.headers);
  headers.delete('content-length');
  headers.set('x-client-ip', request.ip);
  const url = new URL(request.url, `${request.protocol}://${request.headers.host ?? 'localhost'}`);
  if (body) headers.set('content-type', 'application/json');
  return new Request(url, { method: request.method, headers, ...(body && { body: JSON.stringify(body) }) });
}

function rememberDevice(reply: FastifyReply, throttle: Throttle, name: string, secure: boolean): void {
  reply.setCookie(deviceCookie, throttle.deviceFor(name), {
    path: prefix,
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: 180 * 86_400,
  });
}

/** The secret of a session stays in its cookie: scripts of a page never get to see it. */
function withoutTokens(text: string): string {
  if (!text.startsWith('{')) return text;
  const answer = JSON.parse(text) as { token?: unknown; session?: { token?: unknown } };
  delete answer.token;
  if (answer.session) delete answer.session.token;
  return JSON.stringify(answer);
}
