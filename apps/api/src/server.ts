import { buildApp } from './app.ts';
import { openPlatform } from './platform/open-platform.ts';
import { startService } from './platform/start-service.ts';

await startService(async (config) => {
  const { platform, close } = await openPlatform(config);
  const app = await buildApp(platform);
  await platform.jobs.start({ work: config.WORKER === 'inside' });
  await app.listen({ port: config.PORT, host: config.HOST });
  platform.log.info({ port: config.PORT }, 'listening');
  return async () => {
    await app.close();
    await close();
  };
});
