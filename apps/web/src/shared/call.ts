import type { AnswerOf, BodyOf, ParamsOf, QueryOf, Route } from '@ravabet/contracts/kernel';
import { takeAhead } from './ahead.ts';
import { CallProblem } from './call-problem.ts';
import { currentLanguage } from './language.ts';

type Part<K extends string, V> = [V] extends [undefined] ? { [P in K]?: undefined } : { [P in K]: V };

export type CallInput<R> = Part<'params', ParamsOf<R>> &
  Part<'body', BodyOf<R>> & {
    query?: QueryOf<R>;
    signal?: AbortSignal;
    /** The key of this intent. Give one to repeat an intent later (an offline draft); otherwise it is made here. */
    idempotencyKey?: string;
    /** How often an unanswered request is repeated before the person is told. */
    attempts?: number;
  };

const attemptsAtMost = 4;
const longestWait = 8000;

/** Calls a route of the contract. A change carries one key per intent, repeated as it is when no answer came. @throws CallProblem */
export async function call<R extends Route>(route: R, input: CallInput<R>): Promise<AnswerOf<R>> {
  const { signal, attempts = attemptsAtMost } = input;
  const key = route.method === 'GET' ? undefined : (input.idempotencyKey ?? crypto.randomUUID());
  const body = input.body === undefined ? undefined : JSON.stringify(input.body);
  const request: RequestInit = {
    method: route.method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json, application/problem+json',
      'accept-language': currentLanguage(),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  };
  const address = addressOf(route, input.params, input.query);
  for (let attempt = 1; ; attempt++) {
    const ahead = route.method === 'GET' ? takeAhead(address) : null;
    const answer = await (ahead ?? fetch(address, request)).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      return null;
    });
    if (answer?.ok) return (await readAnswer(answer)) as AnswerOf<R>;
    const mayComeLater = answer === null || [502, 503, 504].includes(answer.status);
    if (!mayComeLater || attempt >= attempts || !navigator.onLine) throw await CallProblem.of(answer);
    await pause(waitBefore(attempt, answer?.headers.get('retry-after') ?? null), signal);
  }
}

/** The address of a route, for links to what the browser fetches itself (exports, files). */
export function addressOf(route: Route, params: unknown, query?: unknown): string {
  const values = (params ?? {}) as Record<string, unknown>;
  const path = route.url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

async function readAnswer(answer: Response): Promise<unknown> {
  const text = await answer.text();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

function waitBefore(attempt: number, retryAfter: string | null): number {
  const asked = Number(retryAfter) * 1000;
  if (asked > 0) return Math.min(asked, longestWait);
  // With jitter, so that everybody's browser does not come back in the same instant.
  return Math.min(300 * 2 ** (attempt - 1), longestWait) * (0.75 + Math.random() / 2);
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
