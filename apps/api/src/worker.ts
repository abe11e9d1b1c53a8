import { buildApp } from './app.ts';
import { ConfigError, loadConfig } from './platform/config.ts';
import { openPlatform } from './platform/open-platform.ts';
import { stopWithLauncher, tellReady } from './platform/stop-with-launcher.ts';
import { tellFigures } from './platform/tell-figures.ts';

// Background work in a process of its own (WORKER=apart): the same platform and rooms, which declare their work as they are registered;
// nothing listens but, where it is wished, for its figures.
try {
  const config = loadConfig(process.env);
  const { platform, close } = await openPlatform(config);
  const app = await buildApp(platform);
  await app.ready();
  await platform.jobs.start({ work: true });
  const figures = tellFigures(app, config);
  platform.log.info('working');
  tellReady();
  stopWithLauncher(async () => {
    figures?.close();
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
