import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { loadConfig } from './platform/config.ts';

/**
 * Run by the launcher before the server. A database that knows people is left alone, and that is found out before anything heavy is
 * loaded. An empty one gets the demo organisations, or with DEMO=off a root organisation and a link for its first administrator.
 */
const config = loadConfig(process.env);
const client = new pg.Client({ connectionString: config.DATABASE_OWNER_URL || config.DATABASE_URL });
await client.connect();
const { rows } = await client.query<{ known: boolean }>('SELECT EXISTS (SELECT FROM person) AS known');
await client.end();

if (rows[0]?.known) await rm(join(config.DATA_DIR, 'first-administrator.json'), { force: true });
else {
  const { openPlatform } = await import('./platform/open-platform.ts');
  const { platform, close } = await openPlatform({ ...config, LOG_LEVEL: 'silent' });
  if (config.DEMO === 'off') {
    const { inviteFirstAdministrator } = await import('./seed/first-administrator.ts');
    await inviteFirstAdministrator(platform);
  } else {
    const { buildApp } = await import('./app.ts');
    const { seedDemo } = await import('./seed/seed-demo.ts');
    const app = await buildApp(platform);
    await platform.jobs.start({ work: false });
    await seedDemo(platform, app);
    await app.close();
  }
  await close();
}
