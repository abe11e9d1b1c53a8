import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';

const packageRoot = join(import.meta.dirname, '..');
export const schemaFolder = join(packageRoot, 'schema');
export const migrationsFolder = join(packageRoot, 'migrations');
/** The schema as it was after the newest migration: what the next diff starts from. */
const baselineFolder = join(migrationsFolder, 'schema-baseline');

export interface SchemaFile {
  path: string;
  content: string;
}

type DiffTarget = { tag: 'empty' } | { tag: 'schemaDatamodel'; files: SchemaFile[] };

interface SchemaEngine {
  diff(params: {
    from: DiffTarget;
    to: DiffTarget;
    script: boolean;
    shadowDatabaseUrl: null;
    exitCode: null;
    filters: { externalTables: string[]; externalEnums: string[] };
  }): Promise<{ stdout: string | null }>;
}

/** The one WebAssembly call used here; its full types come only with the DOM's, which this package must not see. */
declare const WebAssembly: {
  instantiate(binary: Uint8Array, imports: Record<string, unknown>): Promise<{ instance: { exports: unknown } }>;
};

interface EngineModule {
  __wbg_set_wasm(exports: unknown): void;
  SchemaEngine: {
    new: (options: { datamodels: [string, string][] }, log: () => void, adapter: unknown) => Promise<SchemaEngine>;
  };
}

const noTransactions = (): never => {
  throw new Error('a comparison of schemas runs nothing');
};

/**
 * Comparing two schemas touches no tables, but the engine asks its database for the version first. This stands in for
 * one, so that a migration can be written with no PostgreSQL at hand.
 */
const offlineConnection: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'offline',
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  queryRaw: () =>
    Promise.resolve({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, 'PostgreSQL 18.4', 180_004]],
    }),
  executeRaw: () => Promise.resolve(0),
  executeScript: noTransactions,
  startTransaction: noTransactions,
  dispose: () => Promise.resolve(),
};

const offlineAdapter: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'offline',
  connect: () => Promise.resolve(offlineConnection),
  connectToShadowDb: () => Promise.resolve(offlineConnection),
};

/**
 * The wasm build of Prisma's schema engine; the native one would have to be downloaded from outside the registry.
 * Loaded once: its glue keeps views of the memory and breaks when given a second instance.
 */
let engineModule: Promise<EngineModule> | undefined;

async function loadModule(): Promise<EngineModule> {
  const require = createRequire(import.meta.url);
  const glue = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const engine = (await import(glue)) as EngineModule;
  const binary = readFileSync(join(glue, '..', 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.();
  return engine;
}

async function loadEngine(files: SchemaFile[]): Promise<SchemaEngine> {
  engineModule ??= loadModule();
  const datamodels = files.map((file): [string, string] => [file.path, file.content]);
  const adapter = bindMigrationAwareSqlAdapterFactory(offlineAdapter);
  return (await engineModule).SchemaEngine.new({ datamodels }, () => {}, adapter);
}

export function readSchema(folder: string): SchemaFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: `schema/${name}`, content: readFileSync(join(folder, name), 'utf8') }));
}

/** The SQL that turns a database of the first schema into one of the second; '' when they are alike. */
export async function schemaDiff(from: SchemaFile[], to: SchemaFile[]): Promise<string> {
  const engine = await loadEngine(to);
  const target = (files: SchemaFile[]): DiffTarget =>
    files.length === 0 ? { tag: 'empty' } : { tag: 'schemaDatamodel', files };
  const { stdout } = await engine.diff({
    from: target(from),
    to: target(to),
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  const sql = stdout ?? '';
  return /^\s*(--.*\s*)*$/.test(sql) ? '' : sql;
}

function timestamp(now: Date): string {
  return now.toISOString().replace(/\D/g, '').slice(0, 14);
}

export interface NewMigration {
  folder: string;
  sql: string;
}

/**
 * Writes the next migration folder from the difference between the baseline and prisma/schema, and moves the baseline.
 * `empty` leaves the SQL to be written by hand (functions, policies, grants). Returns null when nothing changed.
 */
export async function createMigration(
  name: string,
  options: { empty?: boolean; now?: Date } = {},
): Promise<NewMigration | null> {
  if (!/^[a-z0-9]+([_-][a-z0-9]+)*$/.test(name)) {
    throw new Error(`A migration's name is small Latin letters, digits, - and _: got "${name}".`);
  }
  const schema = readSchema(schemaFolder);
  const sql = options.empty ? '-- Written by hand.\n' : await schemaDiff(readSchema(baselineFolder), schema);
  if (sql === '') return null;
  const newest = readdirSync(migrationsFolder)
    .filter((entry) => /^\d{14}_/.test(entry))
    .sort()
    .at(-1)
    ?.slice(0, 14);
  let stamp = timestamp(options.now ?? new Date());
  // Two migrations of one second would be ordered by their names, not by when they were made.
  if (newest !== undefined && stamp <= newest) stamp = String(BigInt(newest) + 1n);
  const folder = join(migrationsFolder, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
  if (!options.empty) replaceBaseline(schema);
  return { folder, sql };
}

function replaceBaseline(schema: SchemaFile[]): void {
  const next = `${baselineFolder}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  for (const file of schema) writeFileSync(join(next, file.path.slice('schema/'.length)), file.content);
  rmSync(baselineFolder, { recursive: true, force: true });
  renameSync(next, baselineFolder);
}
