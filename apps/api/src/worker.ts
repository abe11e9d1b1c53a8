import { buildApp } from './app.ts';
import { ConfigError, loadConfig } from './platform/config.ts';
import { openPlatform } from './platform/open-platform.ts';
import { stopWithLauncher } from './platform/stop-with-launcher.ts';

// Background work in a process of its own (WORKER=apart): the same platform and rooms, which declare their work as they are registered;
// nothing listens.
try {
  const { platform, close } = await openPlatform(loadConfig(process.env));
  const app = await buildApp(platform);
  await app.ready();
  await platform.jobs.start({ work: true });
  platform.log.info('working');
  process.send?.('ready');
  stopWithLauncher(async () => {
    await app.close();
    await close();
  });
} catch (error) {
  if (error instanceof ConfigError) {
    for (const line of error.lines) process.stderr.write(`${line}\n`);
    process.exit(78);
  }
  throw error;
}
