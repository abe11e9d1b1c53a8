import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginUpload } from '../office/files/testing/upload.ts';
import { authPaths } from '../platform/auth-paths.ts';
import { newId } from '../platform/new-id.ts';
import { securityHeaders } from '../platform/security-headers.ts';
import { anOffice } from './acting-as.ts';
import { buildTestApp, type TestApp } from './build-test-app.ts';
import type { TestMember } from './builders.ts';
import { approved } from './published-releases.ts';

/** What stands outside the contracts: the sign-in library, the protocol of uploads, the stream of events, the public pages. */
let test: TestApp;
let person: TestMember;
let slug: string;
beforeAll(async () => {
  test = await buildTestApp();
  const office = await anOffice(test);
  person = await office.actingAs('pr-manager');
  slug = office.organization.slug;
  const { id } = await approved(office, { title: 'خبر' });
  await withOrganization(test.platform.databases.app.prisma, person.organizationId, (tx) =>
    tx.pressRelease.count({ where: { organizationId: person.organizationId, id } }),
  );
});
afterAll(() => test.close());

let address = 0;
interface Asked {
  method: string;
  url: string;
  headers?: Record<string, string>;
  payload?: string | Buffer;
}
/** The faults of an answer: broken, without the headers of the house, or a refusal that nobody can read. */
async function faultsOf(what: string, asked: Asked, shape: 'problem' | 'page' | 'any' = 'problem'): Promise<string[]> {
  const answer = await test.app.inject({
    ...asked,
    method: asked.method as 'POST',
    remoteAddress: `10.9.${(address >> 8) & 255}.${address++ & 255}`,
  });
  const faults: string[] = [];
  const type = String(answer.headers['content-type'] ?? '');
  const fault = (says: string) => faults.push(`${asked.method} ${asked.url.slice(0, 60)} with ${what}: ${says}`);
  if (answer.statusCode >= 500) fault(`${answer.statusCode} ${answer.body.slice(0, 200)}`);
  const own = shape === 'problem' ? Object.keys(securityHeaders) : ['x-content-type-options', 'referrer-policy'];
  for (const name of own) if (!answer.headers[name]) fault(`no ${name}`);
  if (!answer.headers['content-security-policy']) fault('no content-security-policy');
  const refused = answer.statusCode >= 400 && asked.method !== 'HEAD';
  if (refused && shape === 'problem' && !type.startsWith('application/problem+json')) fault(`${type} ${answer.body}`);
  if (refused && shape === 'page' && !/text\/html|problem\+json/.test(type)) fault(`${type} ${answer.body}`);
  if (/<script>|\bstack\b|node_modules|at \w+ \(/.test(answer.body)) fault(`tells of its inside: ${answer.body}`);
  return faults;
}

const json = { 'content-type': 'application/json' };
const wrong: Record<string, unknown> = {
  null: null,
  'a number': 1e308,
  'an object': { $ne: null },
  'an array': ['a', ['b']],
  NUL: 'a\u0000b',
  'a lone surrogate': 'a\uD800b',
  'half a megabyte': 'x'.repeat(500_000),
  'a foreign address': 'https://evil.example/',
  'a direction override': '\u202Emoc.elpmaxe',
};
const deep = `${'['.repeat(500)}${']'.repeat(500)}`;

describe('the ways of the sign-in library', () => {
  it('refuse whatever they are sent as everything else does, and never break', async () => {
    const faults: string[] = [];
    for (const [path, { method, body = [] }] of Object.entries(authPaths)) {
      const url = `/api/auth${path}`;
      // Signed out, so that no attempt changes the person; signed in it is the same code after one more check.
      const ask = async (what: string, more: Partial<Asked>) =>
        faults.push(...(await faultsOf(what, { method, url, ...more }, method === 'GET' ? 'any' : 'problem')));
      await ask('a prototype in the query', { url: `${url}?__proto__[x]=1&%E0%A4%A=%` });
      await ask('a foreign origin', { headers: { ...json, origin: 'https://evil.example' }, payload: '{}' });
      if (method === 'GET') continue;
      for (const payload of [
        '[]',
        '"x"',
        '42',
        'null',
        '{"a":',
        deep,
        '{"__proto__":{"admin":true}}',
        '{"admin":true}',
      ]) {
        await ask(payload.slice(0, 30), { headers: json, payload });
      }
      await ask('a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'a=b' });
      for (const key of body) {
        for (const [what, value] of Object.entries(wrong)) {
          const good = Object.fromEntries(
            body.map((other) => [other, other === 'email' ? 'a@b.ir' : 'سلام سلام سلام']),
          );
          await ask(`${what} as ${key}`, { headers: json, payload: JSON.stringify({ ...good, [key]: value }) });
        }
      }
    }
    for (const path of ['/sign-up/email', '/delete-user', '/change-email', '/../me', '/%2e%2e/me', '//', '/%00']) {
      faults.push(
        ...(await faultsOf(
          'a closed way',
          { method: 'POST', url: `/api/auth${path}`, headers: json, payload: '{}' },
          'any',
        )),
      );
    }
    expect(faults.join('\n')).toBe('');
  }, 240_000);
});

describe('uploads', () => {
  it('refuse headers that no client of tus sends, and never break', async () => {
    const begun = await beginUpload(person, person.organizationId, 'سند.txt', 3);
    const one = String(begun.headers['location']);
    const all = `/api/organizations/${person.organizationId}/uploads`;
    const tus = { 'tus-resumable': '1.0.0', cookie: person.cookie };
    const faults: string[] = [];
    const values = ['', '-1', '1e9', '99999999999999999999', '0x10', 'NaN', "' OR 1=1", 'a'.repeat(5000), '1, 2', '۳'];
    const headers = [
      'upload-length',
      'upload-offset',
      'upload-metadata',
      'upload-defer-length',
      'upload-concat',
      'content-type',
    ];
    const body = { 'content-type': 'application/offset+octet-stream' };
    for (const header of headers) {
      for (const raw of values) {
        const value = Buffer.from(raw).toString('latin1');
        const set = {
          ...tus,
          'idempotency-key': newId(),
          'upload-length': '3',
          'upload-metadata': 'name c2FsYW0udHh0',
        };
        const what = `${header}: ${raw.slice(0, 20)}`;
        faults.push(...(await faultsOf(what, { method: 'POST', url: all, headers: { ...set, [header]: value } })));
        const sent = { ...tus, ...body, 'upload-offset': '9', [header]: value };
        faults.push(
          ...(await faultsOf(what, { method: 'PATCH', url: one, headers: sent, payload: Buffer.from('abc') })),
        );
      }
    }
    const metadata = [
      'name',
      'name !!!',
      'name Li4vLi4vZXRj',
      `name ${Buffer.from('a\u0000b').toString('base64')}`,
      `name ${Buffer.from('\u202Egpj.exe').toString('base64')}`,
      ',,,',
      'organizationId eA==,name eA==',
    ];
    for (const text of metadata) {
      const set = { ...tus, 'idempotency-key': newId(), 'upload-length': '3', 'upload-metadata': text };
      faults.push(...(await faultsOf(text, { method: 'POST', url: all, headers: set })));
    }
    for (const version of ['0.2.2', '', '1.0.0, 1.0.0']) {
      for (const method of ['POST', 'PATCH', 'DELETE', 'HEAD']) {
        const set = { ...tus, ...body, 'tus-resumable': version };
        faults.push(
          ...(await faultsOf(`tus ${version}`, { method, url: method === 'POST' ? all : one, headers: set })),
        );
      }
    }
    for (const override of ['DELETE', 'PUT', 'TRACE']) {
      const set = { ...tus, 'x-http-method-override': override };
      faults.push(...(await faultsOf(`an override ${override}`, { method: 'POST', url: all, headers: set })));
    }
    for (const id of ['..%2f..%2fetc', '%00', `${newId()}.json`, 'x'.repeat(3000)]) {
      for (const method of ['PATCH', 'DELETE', 'HEAD']) {
        const set = { ...tus, ...body, 'upload-offset': '0' };
        faults.push(...(await faultsOf(id.slice(0, 20), { method, url: `${all}/${id}`, headers: set })));
      }
    }
    expect(faults.join('\n')).toBe('');
    const left = await person.inject({ method: 'HEAD', url: one, headers: { 'tus-resumable': '1.0.0' } });
    expect([left.status, left.headers['upload-offset']], 'the upload itself is untouched').toEqual([200, '0']);
  }, 120_000);
});

describe('the stream of events', () => {
  it('refuses what it does not know, and strangers', async () => {
    const url = '/api/me/events';
    const signedIn = { cookie: person.cookie };
    const faults = [
      ...(await faultsOf('nobody', { method: 'GET', url })),
      ...(await faultsOf('a stolen cookie', { method: 'GET', url, headers: { cookie: `${person.cookie}x` } })),
      ...(await faultsOf('an unknown key', {
        method: 'GET',
        url: `${url}?organizationId=${newId()}`,
        headers: signedIn,
      })),
      ...(await faultsOf('a prototype', { method: 'GET', url: `${url}?__proto__[x]=1`, headers: signedIn })),
      ...(await faultsOf('broken encoding', { method: 'GET', url: `${url}?%E0%A4%A=%`, headers: signedIn })),
      ...(await faultsOf('another method', { method: 'POST', url, headers: { ...signedIn, ...json }, payload: '{}' })),
    ];
    const unknown = await person.inject({ method: 'GET', url: `${url}?x=1` });
    expect(unknown.problem).toBe('invalid-input');
    expect(faults.join('\n')).toBe('');
  });
});

describe('the public pages', () => {
  it('answer whatever stands in their address with a page, never with a fault', async () => {
    const odd = [
      '%00',
      '%ED%A0%80',
      '%E0%A4%A',
      '%',
      '..%2f..%2f',
      '%2e%2e',
      "'%20OR%201=1",
      'x'.repeat(400),
      'x'.repeat(3000),
      '%E2%80%AE',
      '__proto__',
      '<script>',
    ];
    const places = (text: string): string[] => [
      `/n/${text}`,
      `/n/${slug}/${text}`,
      `/n/${slug}/fa/${text}`,
      `/n/${slug}/fa?older=${text}`,
      `/n/${slug}/fa?${text}=1`,
      `/n/${slug}/${text}/feed.atom`,
      `/n/${slug}/media/${text}/w640.webp`,
      `/n/${slug}/media/${'a'.repeat(64)}/${text}`,
      `/n/_/${text}`,
    ];
    const faults: string[] = [];
    for (const text of odd) {
      for (const url of places(text)) faults.push(...(await faultsOf('it', { method: 'GET', url }, 'page')));
    }
    const fa = `/n/${slug}/fa`;
    for (const header of [
      'if-none-match',
      'if-modified-since',
      'accept-language',
      'accept-encoding',
      'range',
      'host',
      'x-forwarded-host',
      'x-forwarded-for',
    ]) {
      for (const value of ['', '*', 'x'.repeat(4000), '"\u00ff"', 'evil.example', 'bytes=0-99999999999999999999']) {
        faults.push(
          ...(await faultsOf(
            `${header}: ${value.slice(0, 20)}`,
            { method: 'GET', url: fa, headers: { [header]: value } },
            'page',
          )),
        );
      }
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      faults.push(...(await faultsOf('another method', { method, url: fa, headers: json, payload: '{}' }, 'page')));
    }
    expect(faults.join('\n')).toBe('');
    const again = await test.app.inject({ url: fa, headers: { 'x-forwarded-host': 'evil.example' } });
    expect(again.body).not.toContain('evil.example');
  }, 120_000);
});
