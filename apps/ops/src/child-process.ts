import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { repositoryRoot } from './repository-root.ts';

export class ChildFailedError extends Error {
  constructor(command: string, code: number | null, output: string) {
    super(`${command} ended with ${code}:\n${output.trim().slice(-4_000)}`);
    this.name = 'ChildFailedError';
  }
}

/** Runs to the end and returns what it printed; a failure carries the output. */
export async function runToEnd(command: string, args: string[], options: SpawnOptions = {}): Promise<string> {
  const child = spawn(command, args, { cwd: repositoryRoot, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  const code = await new Promise<number | null>((done, failed) => child.once('error', failed).once('close', done));
  if (code !== 0) throw new ChildFailedError([command, ...args].join(' '), code, output);
  return output;
}

/** Asks politely, then insists. */
export async function stopChild(child: ChildProcess, patience: number): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await gone;
  clearTimeout(timer);
}
