import { type LauncherMessage, say } from './launcher-messages.ts';

/** Runs one step of the start and prints it with its time. */
export async function step<Result>(
  key: LauncherMessage,
  work: () => Promise<Result>,
  describe?: (result: Result) => string,
): Promise<Result> {
  const began = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`  … ${say(key)}`);
  try {
    const result = await work();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    finish(`  ✓ ${say(key, describe?.(result))} (${seconds} s)`);
    return result;
  } catch (error) {
    finish(`  ✗ ${say(key)}`);
    throw error;
  }
}

function finish(line: string): void {
  // On a terminal the line of the running step is replaced; elsewhere only the finished one is printed.
  process.stdout.write(process.stdout.isTTY ? `\r\u001b[2K${line}\n` : `${line}\n`);
}
