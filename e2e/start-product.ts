import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** The real product through its launcher; when it has stopped, its data of this run goes too. */
const launcher = spawn(process.execPath, [join(import.meta.dirname, '../apps/ops/src/start.ts')], { stdio: 'inherit' });
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void launcher.kill('SIGTERM'));
launcher.on('exit', (code) => {
  const state = process.env['E2E_STATE'];
  if (state !== undefined && state !== '') rmSync(state, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code ?? 0);
});
