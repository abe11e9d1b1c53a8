import type { Route } from '@ravabet/contracts';
import { newId } from '../platform/new-id.ts';
import { type Schema, sampleOf, textPaths, withAt } from './sample-of.ts';

export interface HostileRequest {
  readonly what: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly payload?: string;
  /** refused for certain; otherwise it may also be taken as something harmless */
  readonly refused?: true;
}

const json = { 'content-type': 'application/json' };
const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const huge = JSON.stringify({ text: 'x'.repeat(3 * 1024 * 1024) });
const wrongValues = [null, true, -1.5, 1e308, 'x'.repeat(5000), [], [[]], {}, { $ne: null }, ['a', null, 1]];
const texts = { NUL: 'a\u0000b', 'a lone surrogate': 'a\uD800b' };
const override = 'report\u202Egpj.exe';
const nameKeys = new Set(['name', 'displayName', 'names', 'jobTitle']);

/** Everything that the wire can bring to a route and that no client of ours would send. */
export function hostileRequests(route: Route, idOf: (name: string) => string, foreignCursor: string): HostileRequest[] {
  const path = (of: (name: string) => string) =>
    route.url.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(of(name)));
  const url = path(idOf);
  const base = { method: route.method, url };
  return [...inPath(route, path, idOf), ...inQuery(route, base, foreignCursor), ...inBody(route, base)];
}

function inPath(route: Route, path: (of: (name: string) => string) => string, idOf: (name: string) => string) {
  const names = [...route.url.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const wrong = [
    'a\u0000b',
    '..%2f..',
    "1' OR '1'='1",
    'x'.repeat(400),
    'ffffffff-ffff-ffff-ffff-fffffffffffg',
    '\u202E',
  ];
  const payload = route.body ? JSON.stringify(sampleOf(route.body as Schema)) : undefined;
  const sent = { method: route.method, ...(payload !== undefined && { payload, headers: json }) };
  return names.flatMap((name): HostileRequest[] => [
    ...wrong.map((value) => ({
      ...sent,
      what: `${name}=${JSON.stringify(value.slice(0, 30))} in the path`,
      url: path((other) => (other === name ? value : idOf(other))),
      refused: true as const,
    })),
    ...['%E0%A4%A', '%', '%ED%A0%80', '%00', 'x'.repeat(3000)].map((raw) => ({
      ...sent,
      what: `${raw.slice(0, 20)} as ${name} in the path`,
      url: route.url.replaceAll(/:(\w+)/g, (_, other: string) => (other === name ? raw : idOf(other))),
      refused: true as const,
    })),
  ]);
}

function inQuery(route: Route, base: { method: string; url: string }, foreignCursor: string): HostileRequest[] {
  const schema = route.query as Schema | undefined;
  const payload = route.body ? JSON.stringify(sampleOf(route.body as Schema)) : undefined;
  const ask = (what: string, query: string, refused?: true): HostileRequest => ({
    ...base,
    ...(payload !== undefined && { payload, headers: json }),
    what: `${what} in the query`,
    url: `${base.url}?${query}`,
    ...(refused && { refused }),
  });
  const keys = Object.keys(schema?.properties ?? {});
  return [
    ask('an unknown key', 'organizationIds=all', true),
    ask('a prototype', '__proto__[x]=1', true),
    ask('broken encoding', '%E0%A4%A=%', true),
    ...keys.flatMap((key) => [
      ask(`${key} twice`, `${key}=a&${key}=b`),
      ask(`${key} as NUL`, `${key}=%00`),
      ask(`${key} as half a character`, `${key}=%ED%A0%80`),
      ask(`${key} as a huge number`, `${key}=99999999999999999999`),
      ask(`${key} as SQL`, `${key}=${encodeURIComponent("'; DROP TABLE person; --")}`),
      ask(`${key} as a pattern`, `${key}=${encodeURIComponent('(((((a+)+)+)+)+$|%_\\')}`),
      ask(`${key} without end`, `${key}=${'y'.repeat(6000)}`),
    ]),
    ...(keys.includes('cursor')
      ? [
          ask('the cursor of another organisation', `cursor=${foreignCursor}`, true),
          ask('a cursor of numbers', `cursor=${Buffer.from('[1,2,3]').toString('base64url')}`, true),
          ask('a cursor of nothing', 'cursor=AAAA', true),
        ]
      : []),
  ];
}

function inBody(route: Route, base: { method: string; url: string }): HostileRequest[] {
  if (route.method === 'GET') return [];
  const send = (what: string, payload: string, headers: Record<string, string> = json, refused?: true) => ({
    ...base,
    what: `${what} as the body`,
    payload,
    headers,
    ...(refused && { refused }),
  });
  const sample = sampleOf(route.body as Schema | undefined) ?? {};
  const good = JSON.stringify(sample);
  const requests: HostileRequest[] = [
    send('three megabytes', huge, json, true),
    send('500 levels', nested(500), json, true),
    send('broken JSON', '{"version":', json, true),
    send('a prototype', '{"__proto__":{"admin":true}}', json, true),
    send(
      'XML',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      { 'content-type': 'application/xml' },
      true,
    ),
    send('a form', 'version=1', { 'content-type': 'application/x-www-form-urlencoded' }, true),
    send('plain text', good, { 'content-type': 'text/plain' }, true),
    send('bytes that are not UTF-8', good, { 'content-type': 'application/json; charset=utf-16' }),
    send('an unknown field', JSON.stringify({ ...sample, organizationId: newId() }), json, true),
    ...['[]', '"text"', '42', 'null', 'true'].map((text) => send(text, text)),
  ];
  for (const key of Object.keys(sample)) {
    for (const value of wrongValues) {
      const payload = JSON.stringify({ ...sample, [key]: value });
      requests.push(send(`${key}=${JSON.stringify(value).slice(0, 20)}`, payload));
    }
    requests.push(send(`${key} of 500 levels`, good.slice(0, -1).concat(`,"${key}":${nested(500)}}`), json));
  }
  for (const at of textPaths(sample)) {
    for (const [what, text] of Object.entries(texts)) {
      requests.push(send(`${what} at ${at.join('/')}`, JSON.stringify(withAt(sample, at, text)), json, true));
    }
    const isName = at.some((key) => nameKeys.has(key));
    const payload = JSON.stringify(withAt(sample, at, override));
    requests.push(send(`a direction override at ${at.join('/')}`, payload, json, isName ? true : undefined));
  }
  return requests;
}
