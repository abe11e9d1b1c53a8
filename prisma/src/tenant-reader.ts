import pg from 'pg';

/** A read as text with a name of its own, so that PostgreSQL plans it once per connection. */
export interface Read {
  readonly name: string;
  readonly text: string;
}

export interface TenantReader {
  /** Rows of one read, inside the organisation. */
  rows<Row extends pg.QueryResultRow>(organizationId: string, read: Read, values: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const chooseOrganization: Read = {
  name: 'choose_organization',
  text: `SELECT set_config('app.organization_id', $1, true)`,
};

/**
 * The hot reads' way: begin, choose the organisation, read and commit leave in one write and come back in one, so that row-level
 * security costs no round trip (docs/decisions/0006). Same role and policies as withOrganization; nothing can be written.
 */
export function openTenantReader(url: string, options: { max: number }): TenantReader {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    connectionTimeoutMillis: 2000,
    idleTimeoutMillis: 60_000,
    application_name: 'ravabet reader',
    pipeline: true,
  } as pg.PoolConfig);
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  return {
    async rows<Row extends pg.QueryResultRow>(organizationId: string, read: Read, values: readonly unknown[]) {
      if (!uuid.test(organizationId)) throw new TypeError('a tenant read needs the id of an organisation');
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        const begun = client.query('BEGIN READ ONLY');
        const chosen = client.query({ ...chooseOrganization, values: [organizationId] });
        const answer = client.query<Row>({ name: read.name, text: read.text, values: [...values] });
        const ended = client.query('COMMIT');
        const results = await Promise.allSettled([begun, chosen, answer, ended]);
        const failed = results.find((result) => result.status === 'rejected');
        if (failed) {
          broken = failed.reason as Error;
          throw broken;
        }
        return (await answer).rows;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}
