import type * as Type from 'typebox';

type Of<T> = T extends Type.TSchema ? Type.Static<T> : undefined;

/** What a route exchanges, computed once where the route is defined (see docs/decisions/0004). */
export interface RouteTypes {
  params: unknown;
  query: unknown;
  body: unknown;
  answer: unknown;
}

export interface RouteOptions {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  operationId: string;
  room: string;
  summary: string;
  description?: string;
  /** slugs this route may answer with, beside those every route has */
  problems?: readonly string[];
  params?: Type.TSchema;
  query?: Type.TSchema;
  body?: Type.TSchema;
  /** status and schema of the good answer; without schema the answer is empty or a stream */
  status?: 200 | 201 | 202 | 204;
  answer?: Type.TSchema;
  /** media types of an answer that is not JSON */
  produces?: readonly string[];
}

export interface Route<T extends RouteTypes = RouteTypes> extends RouteOptions {
  /** a phantom: never there at run time */
  readonly types?: T;
}

/** A route as data, used by the API (`app.route`) and by the web app (`call`). */
export function defineRoute<
  P extends Type.TSchema | undefined = undefined,
  Q extends Type.TSchema | undefined = undefined,
  B extends Type.TSchema | undefined = undefined,
  A extends Type.TSchema | undefined = undefined,
>(
  route: RouteOptions & { params?: P; query?: Q; body?: B; answer?: A },
): Route<{ params: Of<P>; query: Of<Q>; body: Of<B>; answer: Of<A> }> {
  return route as Route<{ params: Of<P>; query: Of<Q>; body: Of<B>; answer: Of<A> }>;
}

export type ParamsOf<R> = R extends Route<infer T> ? T['params'] : never;
export type QueryOf<R> = R extends Route<infer T> ? T['query'] : never;
export type BodyOf<R> = R extends Route<infer T> ? T['body'] : never;
export type AnswerOf<R> = R extends Route<infer T> ? T['answer'] : never;
