import { buildApp } from './app.ts';
import { openPlatform } from './platform/open-platform.ts';
import { startService } from './platform/start-service.ts';
import { tellFigures } from './platform/tell-figures.ts';

// Background work in a process of its own (WORKER=apart): the same platform and rooms, which declare their work as they are registered;
// nothing listens but, where it is wished, for its figures.
await startService(async (config) => {
  const { platform, close } = await openPlatform(config);
  const app = await buildApp(platform);
  await app.ready();
  await platform.jobs.start({ work: true });
  const figures = tellFigures(app, config);
  platform.log.info('working');
  return async () => {
    figures?.close();
    await app.close();
    await close();
  };
});
