import { createServer, type IncomingMessage } from 'node:http';
import type { FastifyServerFactory } from 'fastify';
import { newId } from './new-id.ts';

/** An answer whose bytes are ready. Header names and values take turns, as `writeHead` likes them best. */
export interface ReadyAnswer {
  /** as declared, for the figures and the log */
  readonly route: string;
  readonly status: number;
  readonly headers: readonly string[];
  /** a short body as a string of its bytes (latin1): it leaves in one write with its headers */
  readonly body?: Buffer | string;
}

export interface Answered {
  readonly request: IncomingMessage;
  readonly requestId: string;
  readonly given: ReadyAnswer;
  readonly ms: number;
}

/** What is ready for a GET, or nothing: then the request goes the ordinary way. Must be quick and cannot wait. */
export type Ready = (request: IncomingMessage) => ReadyAnswer | undefined;

export interface FrontDoor {
  readonly serverFactory: FastifyServerFactory;
  offer(ready: Ready): void;
  /** hears of every answer that was given here */
  onAnswered(listener: (answered: Answered) => void): void;
}

/**
 * Stands before the router and gives what is ready: a public page from the cache needs no session, no route and no hook, and less time
 * (docs/decisions/0021). Everything else is Fastify's.
 */
export function openFrontDoor(): FrontDoor {
  const offers: Ready[] = [];
  const listeners: ((answered: Answered) => void)[] = [];
  return {
    serverFactory(handler, options) {
      const { keepAliveTimeout = 72_000, requestTimeout = 0 } = options as {
        keepAliveTimeout?: number;
        requestTimeout?: number;
      };
      const server = createServer({ keepAliveTimeout, requestTimeout }, (request, response) => {
        const ready = server.listening && request.method === 'GET' ? firstOf(offers, request) : undefined;
        if (!ready) return handler(request, response);
        const began = performance.now();
        const requestId = newId();
        response.writeHead(ready.status, ready.headers.concat('x-request-id', requestId));
        response.end(ready.body, 'latin1');
        const ms = performance.now() - began;
        for (const listener of listeners) listener({ request, requestId, given: ready, ms });
      });
      return server;
    },
    offer: (ready) => void offers.push(ready),
    onAnswered: (listener) => void listeners.push(listener),
  };
}

function firstOf(offers: readonly Ready[], request: IncomingMessage): ReadyAnswer | undefined {
  for (const offer of offers) {
    const ready = offer(request);
    if (ready) return ready;
  }
  return undefined;
}

/** A header as it came, without the object of all headers: that costs a fifth of the whole answer. */
export function rawHeader({ rawHeaders }: IncomingMessage, name: string): string | undefined {
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const one = rawHeaders[i];
    if (one?.length === name.length && one.toLowerCase() === name) return rawHeaders[i + 1];
  }
  return undefined;
}
