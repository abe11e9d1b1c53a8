import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

export interface StageResult {
  name: string;
  passed: number;
  failed: number;
  /** What a reader of the last lines has to know: the name of what failed, or of what could not be run. */
  remarks: string[];
}

export interface Ran {
  code: number;
  output: string;
}

/** Runs a tool of the repository; its output is kept, and shown as it comes when `show` is set. */
export async function runTool(
  command: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; show?: boolean } = {},
): Promise<Ran> {
  const child = spawn(command, args, {
    cwd: options.cwd ?? repositoryRoot,
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = (chunk: Buffer): void => {
    output += chunk.toString();
    if (options.show) process.stdout.write(chunk);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const code = await new Promise<number | null>((done, failed) => child.once('error', failed).once('close', done));
  return { code: code ?? 1, output };
}

/** A tool of the root's devDependencies. */
export function rootTool(name: string): string {
  return join(repositoryRoot, 'node_modules', '.bin', name);
}

/** The file to give to Node for a tool that a workspace depends on; null when it is not installed there. */
export function workspaceTool(workspace: string, specifier: string): string | null {
  try {
    return createRequire(join(repositoryRoot, workspace, 'package.json')).resolve(specifier);
  } catch {
    return null;
  }
}

/** One yes-or-no check, printed as one line; the output is shown only when it failed. */
export async function check(name: string, work: () => Promise<Ran>): Promise<StageResult> {
  const began = performance.now();
  const { code, output } = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(`${output.trimEnd()}\n`);
  return {
    name,
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    remarks: code === 0 ? [] : [`${name} failed`],
  };
}

/** The last line everybody reads; returns the exit code. */
export function summarize(results: StageResult[]): number {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  for (const remark of results.flatMap((result) => result.remarks)) console.log(`  ✗ ${remark}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
