import { parseArgs } from 'node:util';
import { runTool, rootTool } from './quality-stage.ts';
import { repositoryRoot } from './repository-root.ts';
import { fillIn, roomNames } from './room-names.ts';
import { runCommand } from './run-command.ts';
import { scaffoldRoom } from './scaffold-room.ts';

const next = `
What only you can decide, in this order:
  1. prisma/schema/__wing__.prisma: the columns of __Singular__, then
       pnpm db:new __table__            the table
       pnpm db:new __table___rules --empty   and in it, as for every tenant table:
         ALTER TABLE __table__ ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
         ALTER TABLE __table__ ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
         CREATE POLICY organization ON __table__ USING (organization_id = current_organization());
         GRANT SELECT, INSERT, UPDATE, DELETE ON __table__ TO ravabet_app;
  2. packages/permissions/src/rules-for.ts: who may read and create a __Singular__, and its row in the test
  3. packages/i18n/locales/*/__slug__.json and problems.json ('__singular__-not-in-state') in four languages
  4. apps/web: the page's address in shared/paths.ts and its route in app/
  5. pnpm check
Then copy from the room that is kept perfect: newsdesk/press-releases.`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { singular: { type: 'string' } } });
  const [address] = positionals;
  if (address === undefined) {
    console.error('Usage: pnpm new:room <wing>/<slug> [--singular <word>]');
    return 2;
  }
  const names = roomNames(address, values.singular);
  const { written, changed, byHand } = scaffoldRoom(repositoryRoot, names);
  await runTool(rootTool('biome'), ['format', '--write', ...written, ...changed]);
  for (const path of written) console.log(`  + ${path}`);
  for (const line of byHand) console.log(`  ! by hand: ${line}`);
  console.log(fillIn(next, names));
  return 0;
});
