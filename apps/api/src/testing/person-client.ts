import type { AnswerOf, BodyOf, ParamsOf, Problem, QueryOf, Route } from '@ravabet/contracts';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { newId } from '../platform/new-id.ts';

export interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: LightMyRequestResponse['headers'];
  readonly text: string;
  /** the refusal's slug, or null on a good answer */
  readonly problem: string | null;
}

type Part<Name extends string, Value> = Value extends undefined ? { [N in Name]?: never } : { [N in Name]?: Value };
type Input<R> = Part<'params', Partial<ParamsOf<R>>> & Part<'query', QueryOf<R>> & Part<'body', BodyOf<R>>;

export interface PersonClient {
  /** Calls a route by its contract. `organizationId` is filled in from the client's own organisation unless given. */
  call<R extends Route>(route: R, input?: Input<R>, headers?: Record<string, string>): Promise<Answered<AnswerOf<R>>>;
  /** Anything, also what no contract allows. */
  inject(options: {
    method: string;
    url: string;
    body?: unknown;
    headers?: Record<string, string>;
  }): Promise<Answered<unknown>>;
}

/** A browser of one person: its cookie, an Idempotency-Key of its own per change. */
export function personClient(
  app: FastifyInstance,
  session: { cookie?: string | undefined; organizationId?: string | undefined },
): PersonClient {
  const client: PersonClient = {
    async call<R extends Route>(route: R, input: Input<R> = {} as Input<R>, headers: Record<string, string> = {}) {
      const params = { organizationId: session.organizationId, ...input.params } as Record<string, unknown>;
      const path = route.url.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
      const search = new URLSearchParams();
      for (const [key, value] of Object.entries(input.query ?? {})) {
        if (value !== undefined) search.set(key, String(value));
      }
      const url = search.size > 0 ? `${path}?${search}` : path;
      const answered = await client.inject({ method: route.method, url, body: input.body, headers });
      return answered as Answered<AnswerOf<R>>;
    },
    async inject({ method, url, body, headers = {} }) {
      const answer = await app.inject({
        method: method as 'GET',
        url,
        headers: {
          ...(session.cookie && { cookie: session.cookie }),
          ...(method !== 'GET' && { 'idempotency-key': newId() }),
          ...headers,
        },
        ...(body !== undefined && { payload: body as object }),
      });
      const json = /json/.test(String(answer.headers['content-type'] ?? '')) && answer.body !== '';
      const parsed: unknown = json ? JSON.parse(answer.body) : undefined;
      return {
        status: answer.statusCode,
        body: parsed,
        headers: answer.headers,
        text: answer.body,
        problem: answer.statusCode >= 400 ? ((parsed as Problem | undefined)?.code ?? 'no-problem') : null,
      };
    },
  };
  return client;
}
