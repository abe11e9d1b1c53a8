import pg from 'pg';
import { OneWrite } from './one-write.ts';

/** A read as text with a name of its own, so that PostgreSQL plans it once per connection. */
export interface Read {
  readonly name: string;
  readonly text: string;
}

/** A read with its values. */
export interface Asked {
  readonly read: Read;
  readonly values: readonly unknown[];
}

export interface TenantReader {
  /** Rows of one read, inside the organisation. */
  rows<Row extends pg.QueryResultRow>(organizationId: string, read: Read, values: readonly unknown[]): Promise<Row[]>;
  /** Rows of several reads in one round trip; a later read sees at least what an earlier one saw. */
  all(organizationId: string, asked: readonly Asked[]): Promise<pg.QueryResultRow[][]>;
  /** for its figures; nothing is asked through it */
  readonly pool: Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount'>;
  close(): Promise<void>;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const chooseOrganization: Read = {
  name: 'choose_organization',
  text: `SELECT set_config('transaction_read_only', 'on', true), set_config('app.organization_id', $1, true)`,
};

/**
 * The hot reads' way: choosing the organisation and reading leave in one write, as one transaction, and come back in one, so that
 * row-level security costs no round trip (docs/decisions/0006). Same role and policies as withOrganization; nothing can be written.
 */
export function openTenantReader(url: string, options: { max: number }): TenantReader {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    connectionTimeoutMillis: 2000,
    idleTimeoutMillis: 60_000,
    application_name: 'ravabet reader',
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  const all: TenantReader['all'] = async (organizationId, asked) => {
    if (!uuid.test(organizationId)) throw new TypeError('a tenant read needs the id of an organisation');
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      const work = new OneWrite([{ read: chooseOrganization, values: [organizationId] }, ...asked]);
      client.query(work);
      const [, ...answers] = await work.done;
      return answers;
    } catch (error) {
      broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  };

  return {
    pool,
    all,
    async rows<Row extends pg.QueryResultRow>(organizationId: string, read: Read, values: readonly unknown[]) {
      const [rows] = await all(organizationId, [{ read, values }]);
      return (rows ?? []) as Row[];
    },
    close: () => pool.end(),
  };
}
