import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Officer } from './ask-api.ts';
import type { BenchDatabase } from './bench-database.ts';
import type { Row } from './report.ts';

const askers = 50;
const hour = 3_600_000;

interface Contest {
  /** how many of the fifty got the hour */
  winners: number;
  milliseconds: number;
}

/**
 * Fifty ask for one hall at the same hour, over and over: through the API, with permissions, audit, notices and the name of who has it in
 * each refusal, and beside it fifty bare INSERTs against the same exclusion constraint over as many connections as the API has. The two
 * take turns.
 */
export async function measureBookings(
  database: BenchDatabase,
  officer: Officer,
  contests: number,
  tell: (line: string) => void,
): Promise<Row[]> {
  const pool = new pg.Pool({ connectionString: database.urls.owner, max: 10 });
  try {
    const hall = await aHall(pool, officer.organizationId);
    const ofApi: Contest[] = [];
    const ofBare: Contest[] = [];
    const first = Date.now() + 24 * hour;
    for (let n = 0; n < contests; n++) {
      ofApi.push(await contest(() => askOnce(officer, hall.id, first + 2 * n * hour)));
      ofBare.push(await contest(() => insertOnce(pool, officer.organizationId, hall, first + (2 * n + 1) * hour)));
    }
    const wrong = ofApi.filter(({ winners }) => winners !== 1).length;
    const slowest = percentile(ofApi, 0.95);
    const note = `fifty: ${median(ofApi).toFixed(0)} ms; bare INSERTs ${median(ofBare).toFixed(0)} ms`;
    tell(`${contests} hours asked for by ${askers} at once: ${note}, p95 ${slowest.toFixed(0)} ms`);
    return [
      { name: 'hours that not exactly one of fifty got', value: wrong, goal: 0, better: 'lower' },
      {
        name: 'booking contention, bare / API',
        value: median(ofBare) / median(ofApi),
        goal: 0.5,
        better: 'higher',
        note,
      },
      { name: 'fifty at once for one hour, all answered, p95, ms', value: slowest, goal: 1500, better: 'lower' },
    ];
  } finally {
    await pool.end();
  }
}

async function contest(ask: () => Promise<boolean>): Promise<Contest> {
  const began = performance.now();
  const got = await Promise.all(Array.from({ length: askers }, ask));
  return { winners: got.filter(Boolean).length, milliseconds: performance.now() - began };
}

async function askOnce(officer: Officer, hallId: string, at: number): Promise<boolean> {
  const answer = await fetch(
    `http://127.0.0.1:${officer.port}/api/organizations/${officer.organizationId}/resources/bookings`,
    {
      method: 'POST',
      headers: { cookie: officer.cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({
        ids: [randomUUID()],
        resourceIds: [hallId],
        startsAt: new Date(at).toISOString(),
        endsAt: new Date(at + hour).toISOString(),
        title: 'Contest',
      }),
    },
  );
  const text = await answer.text();
  if (answer.ok) return true;
  if (answer.status === 409 && text.includes('resource-already-booked')) return false;
  throw new Error(`A booking was answered ${answer.status}: ${text}`);
}

async function insertOnce(pool: pg.Pool, organizationId: string, hall: Hall, at: number): Promise<boolean> {
  try {
    await pool.query(
      `INSERT INTO booking (organization_id, id, resource_id, starts_at, ends_at, title, booked_by_id)
       VALUES ($1, $2, $3, $4, $5, 'Contest', $6)`,
      [organizationId, randomUUID(), hall.id, new Date(at), new Date(at + hour), hall.keeperId],
    );
    return true;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    // Bare inserts wait for each other in a ring now and then (40P01), and one of them is given up; the API takes the resource first and never does.
    if (error.code === '23P01' || error.code === '40P01') return false;
    throw error;
  }
}

interface Hall {
  id: string;
  keeperId: string;
}

async function aHall(pool: pg.Pool, organizationId: string): Promise<Hall> {
  const id = randomUUID();
  const { rows } = await pool.query<{ person_id: string }>(
    `INSERT INTO resource (organization_id, id, kind, names, created_by_id)
     SELECT organization_id, $2, 'hall', '{"fa":"سالن","ar":"","en":"","zh":""}', person_id
     FROM membership WHERE organization_id = $1 LIMIT 1 RETURNING created_by_id AS person_id`,
    [organizationId, id],
  );
  return { id, keeperId: rows[0]?.person_id ?? '' };
}

const sorted = (contests: readonly Contest[]): number[] =>
  contests.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
const percentile = (contests: readonly Contest[], share: number): number =>
  sorted(contests)[Math.min(contests.length - 1, Math.floor(contests.length * share))] ?? 0;
const median = (contests: readonly Contest[]): number => percentile(contests, 0.5);
