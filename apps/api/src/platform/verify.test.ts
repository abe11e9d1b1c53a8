import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPhoto } from '../office/files/testing/hostile-contents.ts';
import { judged, upload } from '../office/files/testing/upload.ts';
import { anOffice } from '../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../testing/build-test-app.ts';
import { sealAuditEntries } from './audit-seal.ts';
import { type Verification, verifyInstallation } from './verify.ts';

let test: TestApp;
let keys: string[];
let verify: () => Promise<Verification>;

async function asOwner(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: test.database.urls.owner });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  test = await buildTestApp({ work: true });
  const officer = await (await anOffice(test)).actingAs('pr-officer');
  await judged(officer, (await upload(officer, 'نشست خبری.jpg', await aPhoto(400, 300))).id);
  keys = (
    await asOwner('SELECT storage_key AS key FROM stored_content UNION ALL SELECT storage_key FROM file_variant')
  ).map(({ key }) => String(key));
  await sealAuditEntries(test.platform.databases.jobs.prisma);
  const { urls } = test.database;
  const env = {
    DATA_DIR: test.dataDir,
    SECRET_KEY: test.platform.config.SECRET_KEY,
    DATABASE_APP_URL: urls.app,
    DATABASE_IDENTITY_URL: urls.identity,
    DATABASE_JOBS_URL: urls.jobs,
    DATABASE_PUBLIC_URL: urls.public,
    DATABASE_OWNER_URL: urls.owner,
  };
  verify = () => verifyInstallation(env);
});
afterAll(() => test.close());

describe('what verify says', () => {
  it('of an installation as it was written', async () => {
    expect(keys.length).toBeGreaterThan(2);
    const { ok, lines } = await verify();
    expect(lines.at(-1)).toBe(`✓ files: ${keys.length} contents, 0 faults`);
    expect(lines[0]).toMatch(/^✓ audit trail: [1-9]\d* sealed entries, 0 faults$/);
    expect(ok).toBe(true);
  });

  it('of one changed byte, in the original or in a smaller picture of it', async () => {
    for (const key of keys) {
      const path = join(test.dataDir, key);
      const whole = await readFile(path);
      const damaged = Buffer.from(whole);
      damaged[Math.floor(damaged.length / 2)]! ^= 1;
      await writeFile(path, damaged);
      const { ok, lines } = await verify();
      expect(lines).toContain(`  changed: ${key}`);
      expect(ok).toBe(false);
      await writeFile(path, whole);
    }
    expect((await verify()).ok).toBe(true);
  });

  it('of a file that is gone', async () => {
    const path = join(test.dataDir, keys[0] ?? '');
    await rename(path, `${test.dataDir}/away`);
    const { ok, lines } = await verify();
    expect(lines).toContain(`  missing: ${keys[0]}`);
    expect(ok).toBe(false);
    await rename(`${test.dataDir}/away`, path);
  });

  it("of an audit entry that somebody with the owner's login has altered", async () => {
    const [entry] = await asOwner('SELECT id, event FROM audit_entry ORDER BY at LIMIT 1');
    await asOwner('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    await asOwner("UPDATE audit_entry SET event = 'nothing.happened' WHERE id = $1", [entry?.['id']]);
    const { ok, lines } = await verify();
    expect(lines.some((line) => line.startsWith(`  changed: entry ${String(entry?.['id'])}`))).toBe(true);
    expect(ok).toBe(false);
  });
});
