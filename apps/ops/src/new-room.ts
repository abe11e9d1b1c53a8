import { parseArgs } from 'node:util';
import { runTool, rootTool } from './quality-stage.ts';
import { repositoryRoot } from './repository-root.ts';
import { fillIn, roomNames } from './room-names.ts';
import { runCommand } from './run-command.ts';
import { scaffoldRoom } from './scaffold-room.ts';

const next = `
What only you can decide, in this order:
  1. prisma/schema/__wing__.prisma: the columns of __Singular__, then
       pnpm db:new __table__                   the table
       pnpm db:new __table___rules --empty     and in it, as for every tenant table:

ALTER TABLE __table__ ADD FOREIGN KEY (organization_id) REFERENCES organization (id);
ALTER TABLE __table__ ADD CONSTRAINT __table___state CHECK (state IN ('open', 'closed'));
ALTER TABLE __table__ ENABLE ROW LEVEL SECURITY;
ALTER TABLE __table__ FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organization ON __table__ TO ravabet_app
  USING (organization_id = (SELECT current_organization())) WITH CHECK (organization_id = (SELECT current_organization()));
GRANT SELECT, INSERT, UPDATE, DELETE ON __table__ TO ravabet_app;
CREATE TRIGGER count_change AFTER INSERT OR UPDATE OR DELETE ON __table__ FOR EACH ROW EXECUTE FUNCTION count_change('__slug__');

     and once search knows the room (apps/api/src/office/search/search-subjects.ts):
CREATE TRIGGER await_indexing AFTER INSERT OR UPDATE OR DELETE ON __table__ FOR EACH ROW EXECUTE FUNCTION await_indexing('__Singular__');

  2. packages/permissions/src/rules-for.ts: who may read and create a __Singular__, and its row in the test
  3. packages/i18n/locales/{fa,ar,en,zh}/__slug__.json: the words of the trade instead of ours; the text of
     '__singular__-not-in-state' in problems.json; the events of the timeline in audit-trail.json
  4. apps/web/src/app/rooms.tsx: its place and icon in the navigation
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
