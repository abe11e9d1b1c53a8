import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAuditChain } from '../platform/audit-seal.ts';
import { newId } from '../platform/new-id.ts';
import { aMember, anOrganization } from './builders.ts';
import { aKilledInstallation, type KilledInstallation, type Victim } from './killed-installation.ts';

const victims: readonly Victim[] = ['api', 'postgres', 'worker', 'api', 'postgres', 'all'];
const kills = 24;
let installation: KilledInstallation;
let organizationId: string;
let officer: string;
let manager: string;
beforeAll(async () => {
  installation = await aKilledInstallation();
  await installation.untilReady();
  await installation.withPlatform(async (platform) => {
    const test = { platform } as Parameters<typeof aMember>[0];
    const organization = await anOrganization(test);
    organizationId = organization.id;
    officer = (await aMember(test, organization, 'pr-officer')).cookie;
    manager = (await aMember(test, organization, 'pr-manager')).cookie;
  });
}, 150_000);
afterAll(() => installation?.stop());

interface Release {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly title: string;
}
const acknowledged = new Map<string, Release>();
const strange: string[] = [];
let changes = 0;
let repeated = 0;
let abandoned = false;

/** A browser: one key per intent, and the same request again while nobody answers. null: refused for a reason that is named. */
async function change(cookie: string, method: string, path: string, body: object): Promise<Release | null> {
  const key = newId();
  while (!abandoned) {
    try {
      const answer = await fetch(`${installation.address}/api/organizations/${organizationId}/press-releases${path}`, {
        method,
        headers: { cookie, 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(8000),
      });
      const text = await answer.text();
      if (answer.ok) {
        changes++;
        return JSON.parse(text) as Release;
      }
      if (text.includes('press-release-schedule-in-past')) return null;
      if (answer.status !== 503) strange.push(`${method} ${path.slice(37)} ${answer.status} ${text.slice(0, 300)}`);
      if (answer.status < 500) break;
    } catch {
      // the line broke in the middle: nobody knows whether it was done
    }
    repeated++;
    await delay(40 + Math.random() * 60);
  }
  throw new Error(`given up: ${strange.at(-1) ?? 'the drill has ended'}`);
}

/** A release from its first word to the newsroom, at once or by the worker's clock; what was answered is noted at once. */
async function writeOne(scheduled: boolean): Promise<void> {
  const id = newId();
  let version = 0;
  const step = async (who: string, method: string, path: string, more: object): Promise<boolean> => {
    const release = await change(who, method, path, version === 0 ? more : { version, ...more });
    if (release === null) return false;
    acknowledged.set(id, release);
    ({ version } = release);
    return true;
  };
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'بخش تازهٔ بیمارستان آغاز به کار کرد.' }] };
  const body = { type: 'doc', content: [paragraph] };
  await step(officer, 'POST', '', { id, kind: 'news', language: 'fa', title: 'پیش‌نویس', lead: 'خبر', body });
  for (let save = 1; save <= 3; save++) await step(officer, 'PATCH', `/${id}`, { title: `ذخیرهٔ ${save}` });
  await step(officer, 'POST', `/${id}/submit`, {});
  await step(manager, 'POST', `/${id}/approve`, {});
  const soon = (): string => new Date(Date.now() + 4000).toISOString();
  if (!scheduled) await step(manager, 'POST', `/${id}/publish`, {});
  else while (!(await step(manager, 'POST', `/${id}/schedule`, { scheduledFor: soon() })));
}

/** Kept mail by its Message-ID. */
function mailsSent(): string[] {
  const folder = join(installation.dataDir, 'mail');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map(
    (name) => /^message-id: *(\S+)/im.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? name,
  );
}

describe('kill -9 of the API, the worker, PostgreSQL and all of them, in the middle of saving, approving and publishing', () => {
  it('loses nothing that was acknowledged, does nothing twice, and comes back by itself', async () => {
    let working = true;
    const people = Array.from({ length: 4 }, async (_, n) => {
      for (let turn = n; working; turn++) await writeOne(turn % 2 === 1);
    });
    const round = async (): Promise<void> => {
      for (let n = 0; n < kills; n++) {
        await installation.untilReady();
        await delay(Math.random() * 500);
        installation.kill(victims[n % victims.length] ?? 'all');
        await delay(20);
      }
      await installation.untilReady();
    };
    try {
      await Promise.all([round().finally(() => (working = false)), ...people]);
    } finally {
      abandoned = true;
    }
    expect(strange.map((answer) => `${answer}\n${installation.logOf(answer)}`)).toEqual([]);
    expect(repeated).toBeGreaterThan(0);

    await installation.withPlatform(async ({ databases }) => {
      const look = <T>(work: Parameters<typeof withOrganization<T>>[2]) =>
        withOrganization(databases.app.prisma, organizationId, work);
      const unpublished = () => look((tx) => tx.pressRelease.count({ where: { state: { not: 'published' } } }));
      await expect.poll(unpublished, { timeout: 30_000 }).toBe(0);
      const found = await look(async (tx) => ({
        releases: await tx.pressRelease.findMany(),
        publications: await tx.publication.findMany(),
        numbers: await tx.officeNumber.findMany({ orderBy: { n: 'asc' } }),
        keys: await tx.idempotencyKey.count(),
        entries: await tx.auditEntry.findMany(),
      }));
      expect(found.releases).toHaveLength(acknowledged.size);
      for (const release of found.releases) {
        const last = acknowledged.get(release.id);
        expect(release.title).toBe('ذخیرهٔ 3');
        // the worker's own step is one more than what the manager was told
        expect(release.version).toBe((last?.version ?? 0) + (last?.state === 'scheduled' ? 1 : 0));
        const events = found.entries.filter(({ subjectId }) => subjectId === release.id).map(({ event }) => event);
        for (const event of ['created', 'submitted', 'approved', 'published']) {
          expect(events.filter((one) => one === `press-release.${event}`)).toHaveLength(1);
        }
      }
      expect(found.keys).toBe(changes);
      expect(new Set(found.publications.map(({ pressReleaseId }) => pressReleaseId)).size).toBe(acknowledged.size);
      expect(found.publications).toHaveLength(acknowledged.size);
      expect(found.numbers.map(({ n }) => n)).toEqual(found.numbers.map((_, index) => index + 1));
      expect(found.numbers).toHaveLength(acknowledged.size);
      const sealed = () => checkAuditChain(databases.jobs.prisma);
      await expect.poll(async () => (await sealed()).checked, { timeout: 30_000 }).toBe(found.entries.length);
      expect((await sealed()).faults).toEqual([]);
      const indexed = () => look((tx) => tx.searchEntry.count({ where: { subjectType: 'PressRelease' } }));
      await expect.poll(indexed, { timeout: 30_000 }).toBe(acknowledged.size);
    });
    const mails = mailsSent();
    expect(mails).toHaveLength(new Set(mails).size);
  }, 400_000);
});
