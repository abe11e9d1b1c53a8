import { parseArgs } from 'node:util';
import { createBackup, defaultBackupRoot } from './create-backup.ts';
import { dataFolder } from './data-folder.ts';
import { runCommand } from './run-command.ts';
import { testRestore } from './test-restore.ts';
import { withDatabase } from './with-database.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { verify: { type: 'boolean' } } });
  const folder = dataFolder();
  const root = positionals[0] ?? defaultBackupRoot(folder);
  const external = Boolean(process.env['DATABASE_URL']);
  if (external) {
    console.error('DATABASE_URL is set: the external database is backed up by its own tools (docs/guide); files only.');
  }
  const created = external
    ? await createBackup({ folder, ownerUrl: null, root })
    : await withDatabase((ownerUrl) => createBackup({ folder, ownerUrl, root }));
  console.log(`${created.path}\n${created.files} files, ${created.wal} new WAL segments.`);
  if (values.verify && !external) {
    const { tables, rows } = await testRestore(created.path);
    console.log(`Test restore: ${tables} tables with ${rows} rows read, every file as it was.`);
  }
});
