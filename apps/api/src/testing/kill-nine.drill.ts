import { setTimeout as delay } from 'node:timers/promises';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAuditChain } from '../platform/audit-seal.ts';
import { newId } from '../platform/new-id.ts';
import { aMember, anOrganization } from './builders.ts';
import { aKilledInstallation, type KilledInstallation, type Victim } from './killed-installation.ts';

const kills = 21;
const victims: readonly Victim[] = ['api', 'postgres', 'both'];
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
}, 60_000);
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

/** A browser: one key per intent, and the same request again while nobody answers. */
async function change(cookie: string, method: string, path: string, body: object): Promise<Release> {
  const key = newId();
  for (;;) {
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
      if (answer.status !== 503) strange.push(`${method} ${path.slice(37)} ${answer.status} ${text.slice(0, 300)}`);
      if (answer.status < 500) throw new Error('refused');
    } catch (error) {
      if ((error as Error).message === 'refused') throw error;
    }
    repeated++;
    await delay(40 + Math.random() * 60);
  }
}

/** A release from its first word to the newsroom; what was answered is noted at once. */
async function writeOne(): Promise<void> {
  const id = newId();
  const noted = (release: Release): Release => {
    acknowledged.set(id, release);
    return release;
  };
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'بخش تازهٔ بیمارستان آغاز به کار کرد.' }] };
  const body = { type: 'doc', content: [paragraph] };
  const first = { id, kind: 'news', language: 'fa', title: 'پیش‌نویس', lead: 'خبر', body };
  let { version } = await change(officer, 'POST', '', first);
  for (let save = 1; save <= 3; save++) {
    ({ version } = noted(await change(officer, 'PATCH', `/${id}`, { version, title: `ذخیرهٔ ${save}` })));
  }
  ({ version } = noted(await change(officer, 'POST', `/${id}/submit`, { version })));
  ({ version } = noted(await change(manager, 'POST', `/${id}/approve`, { version })));
  noted(await change(manager, 'POST', `/${id}/publish`, { version }));
}

describe('kill -9 of the API, of PostgreSQL and of both, in the middle of saving, approving and publishing', () => {
  it('loses nothing that was acknowledged and does nothing twice', async () => {
    let working = true;
    const people = Array.from({ length: 4 }, async () => {
      while (working) await writeOne();
    });
    const round = async (): Promise<void> => {
      for (let n = 0; n < kills; n++) {
        await installation.untilReady();
        await delay(Math.random() * 500);
        installation.kill(victims[n % victims.length] ?? 'both');
        await delay(20);
      }
      await installation.untilReady();
      working = false;
    };
    await Promise.all([round().finally(() => (working = false)), ...people]);
    expect(strange).toEqual([]);
    expect(repeated).toBeGreaterThan(0);

    await installation.withPlatform(async ({ databases }) => {
      const found = await withOrganization(databases.app.prisma, organizationId, async (tx) => ({
        releases: await tx.pressRelease.findMany(),
        publications: await tx.publication.findMany(),
        numbers: await tx.officeNumber.findMany({ orderBy: { n: 'asc' } }),
        keys: await tx.idempotencyKey.count(),
        entries: await tx.auditEntry.findMany(),
      }));
      expect(found.releases).toHaveLength(acknowledged.size);
      for (const release of found.releases) {
        const { state, title, version } = release;
        expect({ state, title, version }).toEqual({
          state: 'published',
          title: 'ذخیرهٔ 3',
          version: acknowledged.get(release.id)?.version,
        });
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
      await expect.poll(async () => (await sealed()).checked, { timeout: 10_000 }).toBe(found.entries.length);
      expect((await sealed()).faults).toEqual([]);
    });
  }, 120_000);
});
