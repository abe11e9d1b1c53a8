import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { archiveImportsRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { readBy, uploadedTo } from '../../../testing/read-archives.ts';
import { importTexts } from './import-texts.ts';
import { page, zipOf } from './testing/make-archive.ts';

let worker: TestApp;
let office: Office;
beforeAll(async () => {
  worker = await buildTestApp({ work: true });
  office = await anOffice(worker);
});
afterAll(() => worker.close());

const silent = { report: async () => undefined };

/** What a process on the same installation is started with. */
function settings() {
  const { config } = worker.platform;
  const { urls } = worker.database;
  return {
    PATH: process.env['PATH'],
    LOG_LEVEL: 'silent',
    PUBLIC_URL: config.publicUrl,
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_APP_URL: urls.app,
    DATABASE_IDENTITY_URL: urls.identity,
    DATABASE_JOBS_URL: urls.jobs,
    DATABASE_PUBLIC_URL: urls.public,
    SECRET_KEY: config.SECRET_KEY,
    DATA_DIR: worker.dataDir,
  };
}

/** A process that does nothing but this import, as a worker would. */
function importing(importId: string, personId: string) {
  const work = { organizationId: office.organization.id, importId, personId };
  const script = `
    const [{ loadConfig }, { openPlatform }, { importTexts }] = await Promise.all([
      import(${JSON.stringify(new URL('../../../platform/config.ts', import.meta.url).href)}),
      import(${JSON.stringify(new URL('../../../platform/open-platform.ts', import.meta.url).href)}),
      import(${JSON.stringify(new URL('./import-texts.ts', import.meta.url).href)}),
    ]);
    const { platform } = await openPlatform(loadConfig(process.env));
    await importTexts(platform, ${JSON.stringify(work)}, { report: async () => undefined });`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore', env: settings() });
}

const pagesOf = (count: number, word: string) =>
  Array.from({ length: count }, (_, i) => ({
    path: `${i}.html`,
    bytes: page(`${word} ${i}`, `متن ${word} شمارهٔ ${i} در ۵ آبان ۱۳۹۷ نوشته شد.`),
  }));
const reading = <T>(read: (tx: Tx) => Promise<T>) =>
  withOrganization(worker.platform.databases.app.prisma, office.organization.id, read);

test('an import whose process is killed in the middle is gone on with, and every text is there exactly once', {
  timeout: 150_000,
}, async () => {
  const archive = await readBy(office, [
    await uploadedTo(worker, office, 'many.zip', await zipOf(pagesOf(300, 'خبر'))),
  ]);
  const organizationId = office.organization.id;
  const { personId } = await office.actingAs('pr-manager');
  // As the verb leaves it; the queue's own worker is not told, so that only ours works.
  await reading((tx) =>
    tx.archiveImport.updateMany({ where: { id: archive.id }, data: { state: 'importing', version: { increment: 1 } } }),
  );
  const made = () => reading((tx) => tx.pressRelease.count({ where: { archiveImportId: archive.id } }));
  const child = importing(archive.id, personId);
  const ended = once(child, 'exit');
  await vi.waitFor(async () => expect(await made()).toBeGreaterThan(0), { timeout: 80_000, interval: 5 });
  child.kill('SIGKILL');
  await ended;
  const atKill = await made();
  expect(atKill).toBeLessThan(300);

  await importTexts(worker.platform, { organizationId, importId: archive.id, personId }, silent);
  expect((await archive.state()).counts).toMatchObject({ imported: 300, found: 0, failed: 0 });
  const titles = await reading((tx) =>
    tx.pressRelease.findMany({ where: { archiveImportId: archive.id }, select: { title: true } }),
  );
  expect(titles).toHaveLength(300);
  expect(new Set(titles.map(({ title }) => title)).size).toBe(300);
  expect(await reading((tx) => tx.publication.count({ where: { language: 'fa' } }))).toBe(300);
  expect((await archive.member.call(routes.get, { params: { id: archive.id } })).body.state).toBe('done');
});

test('the queue gives an import to the next worker when its own has died, and nothing is there twice', {
  timeout: 240_000,
}, async () => {
  const archive = await readBy(office, [
    await uploadedTo(worker, office, 'queue.zip', await zipOf(pagesOf(300, 'گزارش'))),
  ]);
  const organizationId = office.organization.id;
  // From here on only what the test starts works.
  await worker.platform.jobs.stop();
  const { version } = await archive.state();
  expect((await archive.member.call(routes.run, { params: { id: archive.id }, body: { version } })).status).toBe(200);
  const made = () => reading((tx) => tx.pressRelease.count({ where: { archiveImportId: archive.id } }));
  const worked = new URL('../../../worker.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [worked], { stdio: 'ignore', env: settings() });
  const ended = once(child, 'exit');
  await vi.waitFor(async () => expect(await made()).toBeGreaterThan(0), { timeout: 80_000, interval: 5 });
  child.kill('SIGKILL');
  await ended;
  expect(await made()).toBeLessThan(300);
  const next = spawn(process.execPath, [worked], { stdio: 'ignore', env: settings() });
  const stopped = once(next, 'exit');
  try {
    await vi.waitFor(async () => expect((await archive.state()).state).toBe('done'), {
      timeout: 130_000,
      interval: 500,
    });
  } finally {
    next.kill('SIGTERM');
    await stopped;
  }
  expect((await archive.state()).counts).toMatchObject({ imported: 300, found: 0, failed: 0 });
  const titles = await reading((tx) =>
    tx.pressRelease.findMany({ where: { organizationId, archiveImportId: archive.id }, select: { title: true } }),
  );
  expect([titles.length, new Set(titles.map(({ title }) => title)).size]).toEqual([300, 300]);
});
