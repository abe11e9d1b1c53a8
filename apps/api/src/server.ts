import { buildApp } from './app.ts';
import { ConfigError, loadConfig } from './platform/config.ts';
import { openPlatform } from './platform/open-platform.ts';
import { stopWithLauncher, tellReady } from './platform/stop-with-launcher.ts';

try {
  const config = loadConfig(process.env);
  const { platform, close } = await openPlatform(config);
  const app = await buildApp(platform);
  await platform.jobs.start({ work: config.WORKER === 'inside' });
  await app.listen({ port: config.PORT, host: config.HOST });
  platform.log.info({ port: config.PORT }, 'listening');
  tellReady();
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
