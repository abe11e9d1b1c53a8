import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrls } from '@ravabet/db/database-roles';
import { secretKey } from './data-folder.ts';
import { readLauncherSettings } from './launcher-settings.ts';
import { repositoryRoot } from './repository-root.ts';
import { runCommand } from './run-command.ts';
import { serviceEnvironment } from './service-environment.ts';
import { withDatabase } from './with-database.ts';

interface Verification {
  ok: boolean;
  lines: string[];
}

await runCommand(() =>
  withDatabase(async (ownerUrl, folder) => {
    const module = join(repositoryRoot, 'apps/api/src/platform/verify.ts');
    if (!existsSync(module)) throw new Error(`${module} is missing`);
    const secret = secretKey(folder);
    const settings = await readLauncherSettings(process.env);
    Object.assign(process.env, serviceEnvironment(settings, folder, secret, databaseUrls({ ownerUrl, secret })));
    const { verifyInstallation } = (await import(module)) as { verifyInstallation: () => Promise<Verification> };
    const { ok, lines } = await verifyInstallation();
    for (const line of lines) console.log(line);
    console.log(ok ? '✓ Everything is in order.' : '✗ Something is not as it was written.');
    return ok ? 0 : 1;
  }),
);
