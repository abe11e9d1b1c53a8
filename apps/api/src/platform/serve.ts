import type { AnswerOf, BodyOf, ParamsOf, QueryOf, Route } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import * as Type from 'typebox';
import type { Platform } from './platform.ts';
import { problem } from './problems.ts';
import { inTransaction } from './transaction.ts';

export interface Call<R> {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  readonly actor: Actor;
  readonly ability: Ability;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

const nothing = Type.Object({}, { additionalProperties: false });

/** A contract route as Fastify wants it. Unknown query keys and bodies where none is due are refused, not ignored. */
function fastifyRoute(route: Route): Omit<RouteOptions, 'handler'> {
  const { method, url, operationId, room, summary, description, params, query, body, answer, status = 200 } = route;
  const takesBody = method !== 'GET';
  return {
    method,
    url: url.replace(/:format\b/, ':format(xlsx|csv)'),
    schema: {
      operationId,
      tags: [room],
      summary,
      ...(description !== undefined && { description }),
      ...(params && { params }),
      querystring: query ?? nothing,
      ...(takesBody && body && { body }),
      ...(answer && { response: { [status]: answer } }),
    },
    config: { contract: route },
    ...(takesBody && !body && { preHandler: refuseAnyBody }),
  } as Omit<RouteOptions, 'handler'>;
}

/** Where no body is due, an empty one is as good as none. */
async function refuseAnyBody({ body }: FastifyRequest): Promise<void> {
  if (body === undefined || body === null) return;
  if (typeof body !== 'object' || Array.isArray(body) || Object.keys(body).length > 0) throw problem('invalid-input');
}

const callOf = <R extends Route>(request: FastifyRequest, reply: FastifyReply): Call<R> => ({
  params: request.params as ParamsOf<R>,
  query: request.query as QueryOf<R>,
  body: request.body as BodyOf<R>,
  actor: request.actor,
  ability: request.ability,
  request,
  reply,
});

/** JSON that PostgreSQL has already written. */
export class ReadyJson {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A route that reads. The handler gives the answer, or sends it itself (streams, 304) and gives the reply. */
export function serve<R extends Route>(
  app: FastifyInstance,
  route: R,
  handler: (call: Call<R>) => Promise<AnswerOf<R> | ReadyJson | FastifyReply>,
): void {
  app.route({
    ...fastifyRoute(route),
    async handler(request, reply) {
      const answer = await handler(callOf<R>(request, reply));
      // A reply is a promise of its own end: a handler that sent it comes back when it is out, or the line is gone.
      if (answer === reply || reply.raw.headersSent || reply.raw.destroyed) return reply;
      reply.code(route.status ?? 200);
      if (answer === undefined) return reply.send();
      const text = answer instanceof ReadyJson ? answer.text : JSON.stringify(answer);
      return reply.type('application/json; charset=utf-8').send(text);
    },
  });
}

/**
 * A route that changes something: its verb runs in one transaction, answered after the commit, repeatable by its key. With `present`
 * the answer is the record as it is then, read after the commit; a repetition reads it again.
 */
export function serveVerb<R extends Route>(
  app: FastifyInstance,
  platform: Platform,
  route: R,
  verb: (tx: Tx, call: Call<R>) => Promise<AnswerOf<R> | void>,
  present?: (call: Call<R>) => Promise<ReadyJson>,
): void {
  app.route({
    ...fastifyRoute(route),
    async handler(request, reply) {
      const call = callOf<R>(request, reply);
      const answer = await inTransaction(platform.databases, request, route.status ?? 200, (tx) => verb(tx, call));
      const text = present ? (await present(call)).text : answer.body;
      reply.code(answer.status);
      if (text === '') return reply.send();
      return reply.type('application/json; charset=utf-8').send(text);
    },
  });
}
