import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const packageRoot = join(import.meta.dirname, '..');
const schemaFolder = join(packageRoot, 'schema');
const outputFolder = join(packageRoot, 'src', 'generated');
const stampFile = join(outputFolder, '.schema-hash');

/** Hash of everything the generated client depends on: the schema files and Prisma's own version. */
function schemaHash(): string {
  const require = createRequire(import.meta.url);
  const { version } = require('prisma/package.json') as { version: string };
  const hash = createHash('sha256').update(version);
  for (const name of readdirSync(schemaFolder).sort()) {
    if (name.endsWith('.prisma')) hash.update(`\0${name}\0`).update(readFileSync(join(schemaFolder, name)));
  }
  return hash.digest('hex');
}

/**
 * Runs `prisma generate` when the schema changed since the last run. The stamp is written last, so an interrupted
 * run is repeated. Returns whether anything was generated.
 */
export async function generateClient(options: { force?: boolean } = {}): Promise<boolean> {
  const hash = schemaHash();
  if (!options.force && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return false;
  const require = createRequire(import.meta.url);
  const prisma = join(require.resolve('prisma/package.json'), '..', 'build', 'index.js');
  const child = spawn(process.execPath, [prisma, 'generate', '--schema', schemaFolder], {
    cwd: packageRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    // `generate` never starts the schema engine, it only insists that one exists; without this it would try to
    // download the binary, which a closed network cannot.
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0) throw new Error(`prisma generate failed (${code}):\n${output}`);
  mkdirSync(outputFolder, { recursive: true });
  writeFileSync(stampFile, hash);
  return true;
}
