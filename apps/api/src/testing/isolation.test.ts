import type { Route } from '@ravabet/contracts';
import { capabilities, type Wing } from '@ravabet/contracts/capabilities';
import { withOrganization } from '@ravabet/db/with-organization';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { aMember, anOrganization, aPressRelease, type TestMember } from './builders.ts';
import { buildTestApp, type TestApp } from './build-test-app.ts';
import { metadataOf } from '../office/files/testing/upload.ts';
import { aFullOrganization } from './full-organization.ts';
import { leavesChoice, type Schema, sampleOf } from './sample-of.ts';

const canary = 'قناری‌محرمانه';
let test: TestApp;
let ids: Record<string, string>;
let idsOf: Record<Wing, Record<string, string>>;
let stranger: TestMember;
beforeAll(async () => {
  test = await buildTestApp();
  ({ ids, idsOf } = await aFullOrganization(test, canary));
  const roles = ['pr-manager', 'administrator', 'head', 'pr-officer'] as const;
  stranger = await aMember(test, await anOrganization(test), [...roles]);
});
afterAll(() => test.close());

const uuids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** What tus asks for, so that it gets as far as looking for the upload. */
const uploading = {
  'tus-resumable': '1.0.0',
  'upload-offset': '0',
  'upload-length': '3',
  'upload-metadata': metadataOf('سند.txt'),
  'content-type': 'application/offset+octet-stream',
};
const instants = /\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)/g;

/** What the public may read, and what the product writes for itself while it works: nothing of it is made here. */
const withoutRows = [
  'audit_seal',
  'newsroom_event',
  'newsroom_mail',
  'presence',
  'publication',
  'publication_medium',
  'publication_pending',
  'publication_picture',
  'publication_search',
  'publication_topic',
  'search_entry',
  'task_evidence',
];

/** A person's own addresses: each answer holds a secret of its own, and there are at most ten. Those of others are absent in the first test. */
const withSecrets = [
  'createCalendarSubscription',
  'updateCalendarSubscription',
  'replaceCalendarAddress',
  'deleteCalendarSubscription',
];

/** Everything that the stranger gets to see of a call in which this id stands wherever an id may stand. */
async function seen(route: Route, organizationId: string, id: string, choice = 0): Promise<string> {
  const own: Record<string, string> = { organizationId, n: '1', format: 'csv', from: '2027-03-21', name: 'w320.webp' };
  const path = route.url.replaceAll(/:(\w+)/g, (_, name: string) => own[name] ?? id);
  const query = new URLSearchParams();
  const asks = route.query as Schema | undefined;
  for (const [key, schema] of Object.entries(asks?.properties ?? {})) {
    const asked = sampleOf(schema, () => id);
    if (
      asks?.required?.includes(key) ||
      (schema.format ?? schema.anyOf?.[0]?.format) === 'uuid' ||
      key.startsWith('subject') ||
      key === 'version'
    ) {
      query.set(key, String(asked));
    }
  }
  const body = route.body ? sampleOf(route.body as Schema, () => id, '', choice) : undefined;
  const headers = route.url.includes('/uploads') ? uploading : {};
  const url = query.size > 0 ? `${path}?${query}` : path;
  const answer = await stranger.inject({ method: route.method, url, body, headers });
  expect(answer.text, `${route.operationId} tells ${id}`).not.toContain(canary);
  return `${answer.status} ${answer.text.replaceAll(uuids, 'ID').replaceAll(instants, 'AT')}`;
}

/** Whether an id can be put anywhere but for the organisation's own: asked twice, what takes none may answer differently for good reasons. */
const takesIds = ({ url, query, body }: Route): boolean =>
  /:(?!organizationId)\w/.test(url) || /uuid|subject/i.test(JSON.stringify([query, body]));

/** The ids that could mean something to a route: those of its wing and of the office; to the office, which serves all wings, every one. */
function idsFor({ room }: Route): Record<string, string> {
  const wing = (Object.keys(capabilities) as Wing[]).find((one) => capabilities[one].some((name) => name === room));
  return wing === undefined || wing === 'office' ? ids : { ...idsOf[wing], ...idsOf.office };
}

describe('to people of another organisation', () => {
  it('its records are as if they were not, in every route of the organisation', async () => {
    const faults: string[] = [];
    for (const route of test.routes.filter(({ url }) => url.includes(':organizationId'))) {
      const absent = await seen(route, newId(), newId());
      for (const id of Object.values(idsFor(route))) {
        const there = await seen(route, ids.organization ?? '', id);
        if (there !== absent) faults.push(`${route.operationId}: ${there} instead of ${absent}`);
      }
      expect(absent, route.operationId).toMatch(/^404 .*"not-found"/);
    }
    expect(faults.join('\n')).toBe('');
  }, 400_000);

  it('its ids in the routes of their own organisation are as if they were not', async () => {
    const faults: string[] = [];
    for (const route of test.routes.filter(
      (one) => one.url.includes(':organizationId') && takesIds(one) && !withSecrets.includes(one.operationId),
    )) {
      // What is made by the first call is in the way of the second.
      await seen(route, stranger.organizationId, newId());
      for (const choice of leavesChoice(route.body as Schema) ? [0, 1] : [0]) {
        for (const [kind, id] of Object.entries(idsFor(route))) {
          const absent = await seen(route, stranger.organizationId, newId(), choice);
          const there = await seen(route, stranger.organizationId, id, choice);
          if (there !== absent) faults.push(`${route.operationId} with the ${kind}:\n  ${there}\n  ${absent}`);
        }
      }
    }
    expect(faults.join('\n')).toBe('');
  }, 600_000);
});

describe('the database', () => {
  const as = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const tenantTables = () =>
    as(test.database.urls.owner, async (client) => {
      const { rows } = await client.query<{ table: string; rls: boolean; forced: boolean; policies: number }>(`
        SELECT c.relname AS table, c.relrowsecurity AS rls, c.relforcerowsecurity AS forced,
          (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND (c.relname = 'organization' OR EXISTS (
          SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organization_id' AND NOT a.attisdropped))`);
      return rows;
    });

  it('guards every table of the organisations with forced row-level security and a policy', async () => {
    const tables = await tenantTables();
    expect(tables.length).toBeGreaterThan(25);
    expect(tables.filter(({ rls, forced, policies }) => !rls || !forced || policies === 0)).toEqual([]);
  });

  it('holds something of the organisation in every table, so that a leak would be seen', async () => {
    const tables = await tenantTables();
    const empty = await as(test.database.urls.owner, async (client) => {
      const found: string[] = [];
      for (const { table } of tables) {
        if ((await client.query(`SELECT 1 FROM "${table}" LIMIT 1`)).rowCount === 0) found.push(table);
      }
      return found.toSorted();
    });
    expect(empty).toEqual(withoutRows);
  });

  it('gives the application nothing while no organisation is chosen, also after one was', async () => {
    const tables = await tenantTables();
    const rows = await as(test.database.urls.app, async (client) => {
      const found: string[] = [];
      const look = async (when: string) => {
        for (const { table } of tables) {
          try {
            const { rowCount } = await client.query(`SELECT 1 FROM "${table}" LIMIT 1`);
            if (rowCount !== 0) found.push(`${table} ${when}`);
          } catch (error) {
            if ((error as { code?: string }).code !== '42501') found.push(`${table} ${when}: ${String(error)}`);
          }
        }
      };
      await look('before');
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.organization_id', $1, true)`, [ids.organization]);
      const { rowCount } = await client.query('SELECT 1 FROM press_release');
      expect(rowCount).toBe(2);
      await client.query('COMMIT');
      await look('after');
      return found;
    });
    expect(rows).toEqual([]);
  });

  it('shows accounts to no role but that of identity, and unpublished releases to no public page', async () => {
    const { urls } = test.database;
    const closed: [string, string[]][] = [
      [urls.app, ['person', 'session', 'account', 'verification', 'two_factor', 'passkey', 'audit_pending']],
      [
        urls.public,
        [
          'person',
          'session',
          'account',
          'press_release',
          'press_release_version',
          'comment',
          'task',
          'file',
          'audit_entry',
          'membership',
        ],
      ],
      [urls.jobs, ['person', 'session', 'account']],
    ];
    const open: string[] = [];
    for (const [url, tables] of closed) {
      await as(url, async (client) => {
        for (const table of tables) {
          const code = await client.query(`SELECT 1 FROM "${table}"`).then(
            () => 'open',
            (error: { code?: string }) => error.code,
          );
          if (code !== '42501') open.push(`${new URL(url).username} ${table}: ${String(code)}`);
        }
      });
    }
    expect(open).toEqual([]);
  });

  it('is not opened by a filter that was forgotten or is undefined', async () => {
    const { prisma } = test.platform.databases.app;
    const own = await aPressRelease(stranger);
    expect(() => withOrganization(prisma, undefined as never, async () => 1)).toThrow(TypeError);
    const where = { organizationId: undefined } as never;
    const rows = await withOrganization(prisma, stranger.organizationId, (tx) => tx.pressRelease.findMany({ where }));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ id }) => id === own.id)).toBe(true);
    expect(rows.every(({ organizationId }) => organizationId === stranger.organizationId)).toBe(true);
    expect(await prisma.pressRelease.findMany({ where })).toEqual([]);
  });
});
