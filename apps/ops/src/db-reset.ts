import { databaseUrls } from '@ravabet/db/database-roles';
import { migrate } from '@ravabet/db/migrate';
import pg from 'pg';
import { secretKey } from './data-folder.ts';
import { prepareRoles } from './prepare-roles.ts';
import { runCommand } from './run-command.ts';
import { withDatabase } from './with-database.ts';

/** Everything that this login owns, in one transaction. */
async function dropOwnSchemas(url: string, more: string[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ nspname: string }>(
      `SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'
         AND pg_has_role(nspowner, 'USAGE')`,
    );
    await client.query('BEGIN');
    for (const row of rows) await client.query(`DROP SCHEMA ${client.escapeIdentifier(row.nspname)} CASCADE`);
    for (const statement of more) await client.query(statement);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

await runCommand(() => {
  if (!process.argv.includes('--yes')) {
    throw new Error('This deletes every record. Make a backup, then run: pnpm db:reset --yes');
  }
  return withDatabase(async (ownerUrl, folder) => {
    const secret = secretKey(folder);
    await prepareRoles(ownerUrl, secret);
    // The tables of background work belong to their own role: an owner who is no superuser may not drop them.
    await dropOwnSchemas(process.env['DATABASE_JOBS_URL'] || databaseUrls({ ownerUrl, secret }).jobs);
    await dropOwnSchemas(ownerUrl, ['CREATE SCHEMA public', 'GRANT USAGE ON SCHEMA public TO PUBLIC']);
    console.log(`The database is empty again; ${(await migrate(ownerUrl)).length} migrations applied.`);
  });
});
