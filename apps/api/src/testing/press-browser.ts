import type { TestApp } from './build-test-app.ts';

/** The browser of somebody without an account, at one address; it keeps its cookies. */
export function pressBrowser({ app }: TestApp, remoteAddress = '192.0.2.7') {
  const cookies = new Map<string, string>();
  const ask = async (method: 'GET' | 'POST', url: string, form?: Record<string, string>) => {
    const answer = await app.inject({
      method,
      url,
      remoteAddress,
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'POST' && { origin: 'null', 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(method === 'POST' && { payload: new URLSearchParams(form ?? {}).toString() }),
    });
    for (const { name, value } of answer.cookies) cookies.set(name, value);
    return answer;
  };
  return { get: (url: string) => ask('GET', url), post: (url: string, form = {}) => ask('POST', url, form) };
}
