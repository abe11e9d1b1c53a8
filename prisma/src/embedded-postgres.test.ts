import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningPostgresUrl, startEmbeddedPostgres } from './embedded-postgres.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

interface Started {
  child: ChildProcess;
  answer: { ownerUrl?: string; pid?: number; error?: string };
}

async function startElsewhere(dataDir: string): Promise<Started> {
  const script = join(import.meta.dirname, 'testing', 'start-and-wait.ts');
  const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, answer: JSON.parse(line) as Started['answer'] };
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

describe('the embedded PostgreSQL', () => {
  const folder = temporaryFolder();
  const dataDir = join(folder.path, 'data with space');
  let first: Started;

  beforeAll(async () => {
    // What an initdb killed in the middle leaves behind.
    const rubbish = join(dataDir, 'postgres', 'new-abcdef');
    mkdirSync(rubbish, { recursive: true, mode: 0o755 });
    writeFileSync(join(rubbish, 'PG_VERSION'), '18\n');
    first = await startElsewhere(dataDir);
  });
  afterAll(() => folder.remove());

  it('starts again after an initialisation that was cut off', () => {
    expect(first.answer.error).toBeUndefined();
    expect(readdirSync(join(dataDir, 'postgres')).filter((name) => name.startsWith('new-'))).toEqual([]);
  });

  it('sorts Persian by default, finds Persian trigrams and keeps every commit', async () => {
    const [row] = await query<Record<string, string>>(
      first.answer.ownerUrl ?? '',
      `SELECT (SELECT string_agg(letter, '' ORDER BY letter) FROM unnest(ARRAY['ی','گ','پ','ه','و','ب']) letter) AS sorted,
              current_setting('fsync') || current_setting('full_page_writes') || current_setting('synchronous_commit') AS safe,
              current_setting('data_checksums') AS checksums`,
    );
    expect(row).toEqual({ sorted: 'بپگوهی', safe: 'ononon', checksums: 'on' });
    await query(first.answer.ownerUrl ?? '', 'CREATE EXTENSION pg_trgm');
    const [trigrams] = await query<{ count: number }>(
      first.answer.ownerUrl ?? '',
      "SELECT cardinality(show_trgm('کتاب')) AS count",
    );
    expect(trigrams?.count).toBeGreaterThan(3);
  });

  it('refuses a second instance on the same data and says so', async () => {
    const second = await startElsewhere(dataDir);
    expect(second.answer).toEqual({ error: 'InstanceRunningError' });
  });

  it('tells other commands where it is while it runs', () => {
    expect(runningPostgresUrl(dataDir)).toBe(first.answer.ownerUrl);
  });

  it('keeps what was acknowledged, and starts by itself, after the application was killed', async () => {
    for (let round = 1; round <= 4; round++) {
      const url = first.answer.ownerUrl ?? '';
      await query(url, 'CREATE TABLE IF NOT EXISTS note (round int)');
      await query(url, `INSERT INTO note VALUES (${round})`);
      await kill(first.child);
      expect(runningPostgresUrl(dataDir)).toBeNull();
      expect(existsSync(`/proc/${first.answer.pid}`)).toBe(true); // the orphan that a new start has to deal with
      first = await startElsewhere(dataDir);
      expect(await query(first.answer.ownerUrl ?? '', 'SELECT count(*)::int AS count FROM note')).toEqual([
        { count: round },
      ]);
    }
  });

  it('starts when application and database were killed together', async () => {
    process.kill(first.answer.pid ?? 0, 'SIGKILL');
    await kill(first.child);
    first = await startElsewhere(dataDir);
    expect(await query(first.answer.ownerUrl ?? '', 'SELECT count(*)::int AS count FROM note')).toEqual([{ count: 4 }]);
    const gone = once(first.child, 'exit');
    first.child.kill('SIGTERM');
    await gone;
    expect(existsSync(`/proc/${first.answer.pid}`)).toBe(false);
  });

  it('comes back on the same address when only the database is killed', async () => {
    const postgres = await startEmbeddedPostgres({ dataDir, durable: true });
    try {
      const crashed = new Promise<void>((resolve) => postgres.onCrash(resolve));
      process.kill(postgres.pid(), 'SIGKILL');
      await crashed;
      const rows = await (async () => {
        for (let attempt = 0; attempt < 100; attempt++) {
          const answer = await query(postgres.ownerUrl, 'SELECT count(*)::int AS count FROM note').catch(() => null);
          if (answer !== null) return answer;
          await delay(50);
        }
        return null;
      })();
      expect(rows).toEqual([{ count: 4 }]);
    } finally {
      await postgres.stop();
    }
  });
});
