import { parseArgs } from 'node:util';
import type { RestoreTarget } from '@ravabet/db/restore-cluster';
import { dataFolder } from './data-folder.ts';
import { restoreBackup } from './restore-backup.ts';
import { runCommand } from './run-command.ts';

const usage = `Usage: pnpm restore <backup> [--to latest | --to 2026-11-22T10:00:00Z] [--replace]
  Without --to: exactly as it was when the backup ended.
  --to latest: everything that is still known. --to <time>: as it was at that moment.`;

function readTarget(text: string | undefined): RestoreTarget {
  if (text === undefined || text === 'backup' || text === 'latest') return text ?? 'backup';
  const moment = new Date(text);
  // Without a zone the moment would depend on the machine's settings.
  if (Number.isNaN(moment.getTime()) || !/(Z|[+-]\d\d:?\d\d)$/.test(text)) {
    throw new Error(`--to ${text}: a moment with its zone, like 2026-11-22T10:00:00Z or 2026-11-22T13:30:00+03:30`);
  }
  return moment;
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { to: { type: 'string' }, replace: { type: 'boolean' } },
  });
  const [backup] = positionals;
  if (backup === undefined) {
    console.error(usage);
    return 2;
  }
  const folder = dataFolder();
  const { movedAside } = await restoreBackup({
    backup,
    dataDir: folder.root,
    target: readTarget(values.to),
    replace: values.replace ?? false,
  });
  console.log(`Restored into ${folder.root}.`);
  if (movedAside !== null) console.log(`What was there before is in ${movedAside}.`);
  return 0;
});
