import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { stopChild } from './child-process.ts';
import { repositoryRoot } from './repository-root.ts';

export interface SupervisedProcess {
  pid(): number | undefined;
  stop(patience: number): Promise<void>;
  /** Rejects when the process ends before `started()` was called: then trying again would not help. */
  failedEarly: Promise<never>;
  started(): void;
}

const shortestPause = 200;

/**
 * Runs a Node script, and starts it again when it dies: at once after it had come up (it says 'ready'), with growing
 * pauses while it does not come up at all. The IPC channel is a lifeline: it closes when the launcher is killed, and the
 * child then ends by itself.
 */
export function superviseProcess(options: {
  script: string;
  nodeArguments?: string[];
  env: NodeJS.ProcessEnv;
  log: number | 'inherit';
  onRestart: () => void;
}): SupervisedProcess {
  let child: ChildProcess | undefined;
  let stopping = false;
  let hasStarted = false;
  let rejectEarly: (error: Error) => void = () => {};
  const failedEarly = new Promise<never>((_resolve, reject) => (rejectEarly = reject));
  failedEarly.catch(() => {}); // only the one who waits for the first start cares

  const run = async (): Promise<void> => {
    for (let pause = shortestPause; !stopping; ) {
      child = spawn(process.execPath, [...(options.nodeArguments ?? []), options.script], {
        cwd: repositoryRoot,
        env: options.env,
        detached: true, // Ctrl-C reaches it through us only, so that it can finish what it is doing
        stdio: ['ignore', options.log, options.log, 'ipc'],
      });
      const current = child;
      current.on('message', (said) => {
        if (said === 'ready') pause = shortestPause;
      });
      const code = await new Promise<number | string | null>((resolve) => {
        current.once('error', (error) => resolve(error.message));
        current.once('exit', (exitCode, signal) => resolve(exitCode ?? signal));
      });
      if (stopping) return;
      if (!hasStarted) {
        rejectEarly(new Error(`${options.script} ended with ${code} while starting`));
        return;
      }
      options.onRestart();
      await delay(pause);
      pause = Math.min(pause * 2, 10_000);
    }
  };
  void run();

  return {
    pid: () => child?.pid,
    failedEarly,
    started: () => (hasStarted = true),
    async stop(patience) {
      stopping = true;
      if (child !== undefined) await stopChild(child, patience);
    },
  };
}
