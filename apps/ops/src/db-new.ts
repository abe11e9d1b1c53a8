import { createMigration } from '@ravabet/db/schema-diff';

const name = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (name === undefined) {
  console.error('Usage: pnpm db:new <name> [--empty]');
  process.exit(2);
}
const created = await createMigration(name, { empty: process.argv.includes('--empty') });
console.log(
  created === null ? 'The schema has not changed: nothing to migrate.' : `${created.folder}\n\n${created.sql}`,
);
process.exit(0); // the wasm engine keeps handles open
