import { buildApp } from './app.ts';
import { ConfigError, loadConfig } from './platform/config.ts';
import { openPlatform } from './platform/open-platform.ts';

try {
  const config = loadConfig(process.env);
  const { platform, close } = await openPlatform(config);
  const app = await buildApp(platform);
  await platform.jobs.start({ work: config.WORKER === 'inside' });
  await app.listen({ port: config.PORT, host: config.HOST });
  platform.log.info({ port: config.PORT }, 'listening');

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await app.close();
    await close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  // The launcher's end is our end, also when it was killed.
  process.once('disconnect', () => void stop());
} catch (error) {
  if (error instanceof ConfigError) {
    for (const line of error.lines) process.stderr.write(`${line}\n`);
    process.exit(78);
  }
  throw error;
}
