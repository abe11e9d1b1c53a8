import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneDatabase, type TestDatabase } from '@ravabet/db/test-database';
import type { Route } from '@ravabet/contracts';
import type { FastifyInstance } from 'fastify';
import { inject } from 'vitest';
import { buildApp } from '../app.ts';
import { loadConfig } from '../platform/config.ts';
import { newId } from '../platform/new-id.ts';
import { openPlatform } from '../platform/open-platform.ts';
import type { Platform } from '../platform/platform.ts';
import { holdAnswersToContract } from './answers-keep-contract.ts';

export interface TestApp {
  readonly app: FastifyInstance;
  readonly platform: Platform;
  readonly database: TestDatabase;
  /** mail lands in <dataDir>/mail */
  readonly dataDir: string;
  /** every contract that the app serves */
  readonly routes: readonly Route[];
  /** the addresses of pages and files that anybody may ask for, as their routes are written */
  readonly publicPages: readonly string[];
  /** Fails the test that calls it when an answer has broken its contract; close() calls it too. */
  expectContractsKept(): void;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** settings by their names in config.ts */
  settings?: Record<string, string>;
  /** runs background work (jobs and rounds) too */
  work?: boolean;
  /** another app on the same database: a second API process */
  beside?: TestApp;
}

/** The real app on a private clone of the migrated database. Open it in beforeAll, close it in afterAll. */
export async function buildTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { settings = {}, work = false, beside } = options;
  const name = `test_${newId().replaceAll('-', '').slice(4)}`;
  const database = beside?.database ?? (await cloneDatabase(inject('testServer'), name));
  const dataDir = beside?.dataDir ?? mkdtempSync(join(tmpdir(), 'ravabet-api-'));
  const { urls } = database;
  const config = loadConfig({
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    PUBLIC_URL: 'http://localhost:3000',
    DATABASE_POOL: '5',
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_APP_URL: urls.app,
    DATABASE_IDENTITY_URL: urls.identity,
    DATABASE_JOBS_URL: urls.jobs,
    DATABASE_PUBLIC_URL: urls.public,
    SECRET_KEY: 'a secret of the tests, never of an installation',
    DATA_DIR: dataDir,
    ...settings,
  });
  const { platform, close } = await openPlatform(config);
  const broken: string[] = [];
  const routes: Route[] = [];
  const publicPages: string[] = [];
  const app = await buildApp(platform, (root) => {
    holdAnswersToContract(root, broken);
    root.addHook('onRoute', ({ method, url, config }) => {
      const contract = (config as { contract?: Route } | undefined)?.contract;
      if (contract && method !== 'HEAD') routes.push(contract);
      if (!contract && [method].flat().includes('GET') && url.startsWith('/n/')) publicPages.push(url);
    });
  });
  await platform.jobs.start({ work });
  await app.ready();
  const expectContractsKept = (): void => {
    const found = broken.splice(0);
    if (found.length > 0) throw new Error(`answers that break their contract:\n${[...new Set(found)].join('\n')}`);
  };
  return {
    app,
    platform,
    database,
    dataDir,
    routes,
    publicPages,
    expectContractsKept,
    close: async () => {
      await app.close();
      await close();
      if (!beside) {
        await database.drop();
        rmSync(dataDir, { recursive: true, force: true });
      }
      expectContractsKept();
    },
  };
}
