import { migrate } from '@ravabet/db/migrate';
import { secretKey } from './data-folder.ts';
import { prepareRoles } from './prepare-roles.ts';
import { runCommand } from './run-command.ts';
import { withDatabase } from './with-database.ts';

await runCommand(() =>
  withDatabase(async (ownerUrl, folder) => {
    await prepareRoles(ownerUrl, secretKey(folder));
    const applied = await migrate(ownerUrl);
    for (const name of applied) console.log(`applied ${name}`);
    console.log(applied.length === 0 ? 'The database is up to date.' : `${applied.length} migrations applied.`);
  }),
);
