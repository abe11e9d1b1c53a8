import { status } from '@ravabet/db/migrate';
import { runCommand } from './run-command.ts';
import { withDatabase } from './with-database.ts';

await runCommand(() =>
  withDatabase(async (ownerUrl) => {
    const found = await status(ownerUrl);
    for (const name of found.applied) console.log(`applied  ${name}`);
    for (const name of found.pending) console.log(`pending  ${name}`);
    for (const name of found.changed) console.log(`CHANGED  ${name}: its file was edited after it was applied`);
    for (const name of found.unknown) console.log(`UNKNOWN  ${name}: applied by a newer version`);
    return found.changed.length + found.unknown.length === 0 ? 0 : 1;
  }),
);
