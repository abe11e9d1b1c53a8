import { isTransient, sqlState } from '@ravabet/db/with-organization';
import type { Problem } from '@ravabet/contracts';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError, problem, type ProblemSlug } from './problems.ts';
import { securityHeaders } from './security-headers.ts';
import { languageOf, speak } from './speak.ts';
import { fieldErrors, InvalidInput } from './validation.ts';

/** One place renders every refusal as problem+json (RFC 9457) in the person's language; a 5xx is logged and hidden. */
export function useProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => answerProblem(error, request, reply));
  app.setNotFoundHandler((request, reply) => answerProblem(problem('not-found'), request, reply));
}

export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const named = nameProblem(error);
  if (named.status >= 500) request.log.error({ err: error }, named.slug);
  const language = languageOf(request);
  const { params = {}, errors, headers } = named.options;
  const body: Problem = {
    type: `https://ravabet.dev/problems/${named.slug}`,
    title: speak(language, 'problems', `${named.slug}.title`, params),
    status: named.status,
    detail: speak(language, 'problems', `${named.slug}.detail`, params),
    instance: `urn:request:${request.id}`,
    code: named.slug,
    ...(Object.keys(params).length > 0 && { params }),
  };
  if (error instanceof InvalidInput) {
    body.errors = fieldErrors(error, (key, values) => speak(language, 'validation', key, values));
  } else if (errors) {
    // A verb that names only the field says no word of its own there: beside the field then stands what is wrong, never the pointer.
    const said = (code: string) => (code === 'required' ? speak(language, 'validation', 'required', {}) : body.title);
    body.errors = errors.map((one) => (one.message === one.pointer ? { ...one, message: said(one.code) } : one));
  }
  for (const [name, value] of Object.entries(securityHeaders)) reply.header(name, value);
  reply.header('x-request-id', request.id);
  if (headers) reply.headers(headers);
  return reply
    .code(named.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(body));
}

const byFastifyCode: Record<string, ProblemSlug> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-input',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-input',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-input',
  FST_ERR_BAD_URL: 'not-found',
  FST_ERR_NOT_FOUND: 'not-found',
};

/** Gives what was thrown by a library or the database the name that our people know. */
function nameProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof InvalidInput) return problem('invalid-input', { cause: error });
  const known = error as { code?: string; statusCode?: number; message?: string };
  const slug = known.code ? byFastifyCode[known.code] : undefined;
  if (slug) return problem(slug, { cause: error });
  const state = sqlState(error);
  if (state === '53100') return problem('storage-full', { cause: error });
  if (state === '22021' || state === '22P05') return problem('invalid-input', { cause: error });
  if (isUnavailable(state, known) || isTransient(error)) {
    return problem('unavailable', { cause: error, headers: { 'retry-after': '2' } });
  }
  if (known.statusCode !== undefined && known.statusCode >= 400 && known.statusCode < 500) {
    return problem('invalid-input', { cause: error });
  }
  return problem('internal-error', { cause: error });
}

/** What Node, pg and Prisma say of a connection that is no longer there. */
const gone =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|socket has been ended|connection (is |was |has been )?(terminated|closed|ended)|closed the connection|timeout exceeded when trying to connect|not queryable|can't reach database server/i;

function isUnavailable(
  state: string | undefined,
  error: { code?: string; message?: string; cause?: unknown },
): boolean {
  if (state !== undefined && /^(08|57P0|53300)/.test(state)) return true;
  if (error.code === 'P2024' || error.code === 'P2028' || error.code === 'P1001' || error.code === 'P1017') return true;
  // The library of sessions wraps what the database said in an error of its own.
  if (error.cause instanceof Error && isUnavailable(sqlState(error.cause), error.cause)) return true;
  return gone.test(`${error.code ?? ''} ${error.message ?? ''}`);
}
