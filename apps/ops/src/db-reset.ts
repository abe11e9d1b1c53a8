import { ensureRoles } from '@ravabet/db/database-roles';
import { migrate } from '@ravabet/db/migrate';
import pg from 'pg';
import { secretKey } from './data-folder.ts';
import { runCommand } from './run-command.ts';
import { withDatabase } from './with-database.ts';

await runCommand(() => {
  if (!process.argv.includes('--yes')) {
    throw new Error('This deletes every record. Make a backup, then run: pnpm db:reset --yes');
  }
  return withDatabase(async (ownerUrl, folder) => {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ nspname: string }>(
      "SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'",
    );
    await client.query('BEGIN');
    for (const row of rows) await client.query(`DROP SCHEMA ${client.escapeIdentifier(row.nspname)} CASCADE`);
    await client.query('CREATE SCHEMA public');
    await client.query('GRANT USAGE ON SCHEMA public TO PUBLIC');
    await client.query('COMMIT');
    await client.end();
    await ensureRoles(ownerUrl, secretKey(folder));
    console.log(`The database is empty again; ${(await migrate(ownerUrl)).length} migrations applied.`);
  });
});
