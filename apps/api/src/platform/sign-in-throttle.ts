import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '@ravabet/db';
import { newId } from './new-id.ts';
import { problem, ProblemError } from './problems.ts';

export interface Allowance {
  /** what is counted; stored as a keyed hash */
  readonly key: string;
  readonly limit: number;
  readonly windowMs: number;
}

export interface Throttle {
  /** Counts one try under every key before it is made. @throws too-many-requests */
  take(allowances: readonly Allowance[]): Promise<void>;
  /** Gives the try back: it succeeded. */
  giveBack(allowances: readonly Allowance[]): Promise<void>;
  /** A cookie for a browser that has signed in as `name`: it keeps a count of its own that nobody else can use up. */
  deviceFor(name: string): string;
  /** The browser's mark, when it belongs to `name`. */
  knownDevice(name: string, cookie: string | undefined): string | null;
}

/**
 * Counters in the database, so that several processes count together. Names are counted whether they exist or not, and only together
 * with the network they come from: nobody can lock another person out from elsewhere, and nobody learns who exists.
 */
export function openThrottle(identity: Database, secret: string): Throttle {
  const hash = (text: string): string => createHmac('sha256', secret).update(`throttle ${text}`).digest('base64url');
  return {
    async take(allowances) {
      for (const { key, limit, windowMs } of allowances) {
        const since = BigInt(Date.now());
        const [row] = await identity.$queryRaw<{ count: number; since: bigint }[]>`
          INSERT INTO rate_limit AS r (id, key, count, last_request) VALUES (${newId()}::uuid, ${hash(key)}, 1, ${since})
          ON CONFLICT (key) DO UPDATE SET
            count = CASE WHEN r.last_request < ${since - BigInt(windowMs)} THEN 1 ELSE r.count + 1 END,
            last_request = CASE WHEN r.last_request < ${since - BigInt(windowMs)} THEN ${since} ELSE r.last_request END
          RETURNING count, last_request AS since`;
        if (!row || row.count <= limit) continue;
        const wait = Math.max(1, Math.ceil((Number(row.since) + windowMs - Date.now()) / 1000));
        throw problem('too-many-requests', { headers: { 'retry-after': String(wait) } });
      }
    },
    async giveBack(allowances) {
      const keys = allowances.map(({ key }) => hash(key));
      await identity.$executeRaw`UPDATE rate_limit SET count = greatest(count - 1, 0) WHERE key = ANY(${keys})`;
    },
    deviceFor(name) {
      const mark = randomBytes(12).toString('base64url');
      return `${mark}.${hash(`device ${name} ${mark}`)}`;
    },
    knownDevice(name, cookie) {
      const [mark = '', proof = ''] = (cookie ?? '').split('.');
      const expected = Buffer.from(hash(`device ${name} ${mark}`));
      const given = Buffer.from(proof);
      return given.length === expected.length && timingSafeEqual(given, expected) ? mark : null;
    },
  };
}

/** For public forms, which say in their own words that it was too often. */
export async function allows(throttle: Throttle, allowances: readonly Allowance[]): Promise<boolean> {
  try {
    await throttle.take(allowances);
    return true;
  } catch (error) {
    if (error instanceof ProblemError && error.slug === 'too-many-requests') return false;
    throw error;
  }
}
