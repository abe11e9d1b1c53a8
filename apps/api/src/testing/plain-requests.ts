import type { PersonClient } from './person-client.ts';

interface Options {
  headers?: Record<string, string>;
}

/** Requests by address, for tests that also ask what no contract allows. `json()` is as loose as the wire. */
export function plainRequests(person: PersonClient) {
  const send = async (method: string, url: string, body: unknown, options: Options = {}) => {
    const answer = await person.inject({ method, url, body, ...options });
    return {
      statusCode: answer.status,
      headers: answer.headers,
      body: answer.text,
      json: () => JSON.parse(answer.text),
    };
  };
  return {
    get: (url: string, options?: Options) => send('GET', url, undefined, options),
    delete: (url: string, options?: Options) => send('DELETE', url, undefined, options),
    post: (url: string, body?: unknown, options?: Options) => send('POST', url, body, options),
    patch: (url: string, body?: unknown, options?: Options) => send('PATCH', url, body, options),
  };
}
