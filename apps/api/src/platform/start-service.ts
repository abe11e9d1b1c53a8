import { type Config, ConfigError, loadConfig } from './config.ts';
import { stopWithLauncher, tellReady } from './stop-with-launcher.ts';

/** Runs a process of the launcher from its settings to its orderly end. `start` gives what ends it. A wrong setting is named, not thrown. */
export async function startService(start: (config: Config) => Promise<() => Promise<void>>): Promise<void> {
  try {
    const stop = await start(loadConfig(process.env));
    tellReady();
    stopWithLauncher(stop);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const line of error.lines) process.stderr.write(`${line}\n`);
    process.exit(78);
  }
}
