import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capabilities } from '@ravabet/contracts/capabilities';
import { languages } from '@ravabet/contracts';
import { speak } from '@ravabet/i18n';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configTable } from '../platform/config-table.ts';
import { problemStatuses } from '../platform/problems.ts';
import { buildTestApp, type TestApp } from './build-test-app.ts';

const root = join(import.meta.dirname, '../../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const rooms = Object.entries(capabilities).flatMap(([wing, names]) => names.map((room) => ({ wing, room })));
/** Shown inside the lists of the other rooms. */
const withoutPages: readonly string[] = ['saved-views'];
const foldersOf = (pattern: string): string[] =>
  globSync(`${pattern}/*/`, { cwd: root }).map((path) => path.replace(/\/$/, ''));

describe('the floor plan', () => {
  it.each(rooms)('the room $room of the wing $wing has its doors', ({ wing, room }) => {
    const doors = [
      `packages/contracts/src/${wing}/${room}/index.ts`,
      `apps/api/src/${wing}/${room}/README.md`,
      `apps/web/src/${wing}/${room}`,
      ...languages.map((language) => `packages/i18n/locales/${language}/${room}.json`),
    ].filter((door) => !withoutPages.includes(room) || /contracts|README/.test(door));
    expect(doors.filter((door) => !existsSync(join(root, door)))).toEqual([]);
    expect(globSync(`apps/api/src/${wing}/${room}/*.plugin.ts`, { cwd: root })).not.toEqual([]);
  });

  it('no room stands outside the list of capabilities', () => {
    const known = rooms.map(({ wing, room }) => `${wing}/${room}`);
    for (const layer of ['packages/contracts/src', 'apps/api/src', 'apps/web/src']) {
      for (const wing of Object.keys(capabilities)) {
        const found = foldersOf(`${layer}/${wing}`).map((path) => path.slice(layer.length + 1));
        expect(
          found.filter((path) => !known.includes(path)),
          layer,
        ).toEqual([]);
      }
    }
  });
});

describe('audit events', () => {
  it('are all named in the list of a room', () => {
    const listed = new Set(
      globSync('packages/contracts/src/*/*/*.audit.ts', { cwd: root }).flatMap((path) =>
        [...read(path).matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, event]) => event ?? ''),
      ),
    );
    const used = globSync('apps/api/src/{newsdesk,protocol,office}/**/*.ts', { cwd: root })
      .filter((path) => !path.endsWith('.test.ts'))
      .flatMap((path) => [...read(path).matchAll(/\bevent: '([a-z-]+\.[a-z-]+)'/g)].map(([, event]) => event ?? ''));
    expect(used.length).toBeGreaterThan(40);
    expect([...new Set(used)].filter((event) => !listed.has(event))).toEqual([]);
  });
});

describe('refusals', () => {
  it.each(Object.keys(problemStatuses))('%s says in four languages what happened', (slug) => {
    for (const language of languages) {
      for (const part of ['title', 'detail']) {
        const key = `${slug}.${part}`;
        expect(speak(language, 'problems', key, {}), language).not.toBe(key);
      }
    }
  });
});

describe('the routes', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await buildTestApp();
  });
  afterAll(() => test.close());

  it('are all in the OpenAPI document, each with operationId, tag, description and its problems', async () => {
    const document = (await test.app.inject({ url: '/api/openapi.json' })).json<{
      openapi: string;
      paths: Record<
        string,
        Record<string, { operationId?: string; tags?: string[]; description?: string; responses: object }>
      >;
    }>();
    expect(document.openapi).toMatch(/^3\.1/);
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    const incomplete = operations.filter(
      ({ operationId, tags, description, responses }) =>
        !operationId || !tags?.length || !description || !Object.keys(responses).some((status) => status >= '400'),
    );
    const lacking = incomplete.map(({ operationId = '' }) => operationId);
    expect(lacking).toEqual([]);
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      test.routes.filter(({ operationId }) => !ids.includes(operationId)).map(({ operationId }) => operationId),
    ).toEqual([]);
  });

  it('name only problems that exist', () => {
    const unknown = test.routes.flatMap(({ operationId, problems = [] }) =>
      problems.filter((slug) => !Object.hasOwn(problemStatuses, slug)).map((slug) => `${operationId} ${slug}`),
    );
    expect(unknown).toEqual([]);
  });

  it('change something only through a verb, which is a function in this room', () => {
    const elsewhere: Record<string, string> = {
      tellPresence: 'a heartbeat of every room, in platform/presence.ts',
      leavePresence: 'its end, beside it',
      beginUpload: 'spoken by the protocol tus, in uploads.ts',
      continueUpload: 'spoken by the protocol tus; what it makes is the function receiveUpload',
      giveUpUpload: 'spoken by the protocol tus',
    };
    const missing = test.routes
      .filter(({ method, operationId }) => method !== 'GET' && !Object.hasOwn(elsewhere, operationId))
      .filter(({ operationId, room }) => {
        const sources = globSync(`apps/api/src/*/${room}/**/*.ts`, { cwd: root });
        return !sources.some((path) => new RegExp(`function ${operationId}\\b`).test(read(path)));
      })
      .map(({ operationId }) => operationId);
    expect(missing).toEqual([]);
    const served = test.routes.map(({ operationId }) => operationId);
    expect(Object.keys(elsewhere).filter((operationId) => !served.includes(operationId))).toEqual([]);
  });
});

describe('the README', () => {
  it('has the table of settings as the configuration declares them', () => {
    const table = /<!-- config -->\n([\s\S]*?)\n<!-- \/config -->/.exec(read('README.md'))?.[1] ?? '';
    // How wide a column is drawn is left to the one who reads the source.
    const cells = (text: string): string[][] =>
      text
        .trim()
        .split('\n')
        .map((row) => row.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')));
    expect(cells(table)).toEqual(cells(configTable()));
  });
});
