import type { Problem, Route } from '@ravabet/contracts';
import { speak } from '@ravabet/i18n';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '../platform/keyset.ts';
import { newId } from '../platform/new-id.ts';
import { securityHeaders } from '../platform/security-headers.ts';
import { aMember, anOrganization, aPressRelease, type TestMember } from './builders.ts';
import { buildTestApp, type TestApp } from './build-test-app.ts';
import { hostileRequests } from './hostile-requests.ts';

let test: TestApp;
let person: TestMember;
let releaseId: string;
beforeAll(async () => {
  test = await buildTestApp();
  // Everything may be done, so that nothing is refused for want of a right before it is looked at.
  person = await aMember(test, await anOrganization(test), ['administrator', 'pr-manager', 'pr-officer', 'head'], {
    locale: 'zh',
  });
  releaseId = (await aPressRelease(person)).id;
});
afterAll(async () => {
  await test.close();
});

const ids = (name: string): string =>
  ({
    organizationId: person.organizationId,
    id: releaseId,
    n: '1',
    format: 'csv',
    from: '2027-03-21',
    name: 'w320.webp',
  })[name] ?? newId();

const foreignCursor = encodeCursor(`${newId()} press-releases`, { key: '2026-01-01T00:00:00Z', id: newId() });

async function faultsOf(route: Route): Promise<string[]> {
  const faults: string[] = [];
  for (const { what, refused, ...request } of hostileRequests(route, ids, foreignCursor)) {
    const answer = await test.app.inject({
      ...request,
      method: request.method as 'POST',
      headers: {
        cookie: person.cookie,
        'accept-language': 'zh',
        ...(request.method !== 'GET' && { 'idempotency-key': newId() }),
        ...request.headers,
      },
    });
    const fault = (says: string) => faults.push(`${route.operationId}, ${what}: ${answer.statusCode} ${says}`);
    if (answer.statusCode >= 500) fault(answer.body.slice(0, 200));
    if (refused && answer.statusCode < 400) fault('was taken');
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (answer.headers[name] !== value) fault(`${name} is ${String(answer.headers[name])}`);
    }
    if (answer.statusCode < 400) continue;
    if (!String(answer.headers['content-type']).startsWith('application/problem+json')) {
      fault(`not problem+json: ${answer.body.slice(0, 100)}`);
      continue;
    }
    const { code, title, detail, params = {} } = answer.json<Problem>();
    if (title !== speak('zh', 'problems', `${code}.title`, params)) fault(`in another language: ${title}`);
    if (!/\p{Script=Han}/u.test(title) || !/\p{Script=Han}/u.test(detail)) fault(`without words: ${title} ${detail}`);
  }
  return faults;
}

describe('hostile input', () => {
  it('is refused by every route with a problem in the language of who asks, and never breaks one', async () => {
    expect(test.routes.length).toBeGreaterThan(90);
    const faults: string[] = [];
    // A stream of events never ends by itself; what it refuses, it refuses like the others of its zone.
    for (const route of test.routes) if (route.operationId !== 'streamEvents') faults.push(...(await faultsOf(route)));
    expect(faults.join('\n')).toBe('');
    expect((await person.inject({ method: 'GET', url: '/api/me' })).status, 'was signed in all the time').toBe(200);
  }, 180_000);
});
