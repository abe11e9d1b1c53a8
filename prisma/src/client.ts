import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';

export { Prisma } from './generated/client.ts';
export type { PrismaClient } from './generated/client.ts';

export type Database = PrismaClient;
export type Tx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;

// Texts come from a closed set (bounded forms such as `= ANY($1)`), so the map stays small.
const statementNames = new Map<string, string>();

/** Without a name nothing is prepared: a read by id then costs half as much again (docs/decisions/0006). */
function statementName(sql: string): string {
  let name = statementNames.get(sql);
  if (name === undefined) {
    name = `r_${createHash('sha256').update(sql).digest('base64url').slice(0, 32)}`;
    if (statementNames.size < 5000) statementNames.set(sql, name);
  }
  return name;
}

export interface OpenDatabase {
  readonly prisma: Database;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/**
 * Opens one role's connections. A free connection is waited for 2 s at most; the caller answers 503 then.
 */
export function openDatabase(url: string, options: { max: number; name: string }): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    connectionTimeoutMillis: 2000,
    idleTimeoutMillis: 60_000,
    application_name: `ravabet ${options.name}`,
    keepAlive: true,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: false,
    statementNameGenerator: (query: { sql: string }) => statementName(query.sql),
  });
  const prisma = new PrismaClient({
    adapter,
    transactionOptions: { maxWait: 5000, timeout: 15_000 },
  });
  return {
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
