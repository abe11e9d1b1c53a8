import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { askApi, type Officer } from './bench/ask-api.ts';
import type { BareTask } from './bench/bare-server.ts';
import { startBenchDatabase } from './bench/bench-database.ts';
import { fillNewsroom, newsroomSlug } from './bench/fill-newsroom.ts';
import { newsroomPagesOf, newsroomRows } from './bench/newsroom-rows.ts';
import { jsonOf, type Row, tableOf } from './bench/report.ts';
import { startApi, startBare, watchMemory } from './bench/start-servers.ts';

// The newsroom of 200,000 releases: what is kept against a bare server of the same bytes, and readers who arrive steadily.
const { values: options } = parseArgs({
  options: { json: { type: 'string' }, small: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const began = performance.now();
const tell = (line: string): void =>
  console.log(`${String(Math.round((performance.now() - began) / 1000)).padStart(4)} s  ${line}`);
const undo: (() => Promise<void>)[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void undoAll().then(() => process.exit(1)));

async function undoAll(): Promise<void> {
  for (let step = undo.pop(); step; step = undo.pop()) await step();
}

async function bench(): Promise<Row[]> {
  const database = await startBenchDatabase();
  undo.push(database.stop);
  const releases = options.small ? 5_000 : 200_000;
  await fillNewsroom(database.urls.owner, releases);
  tell(`${releases} releases in one newsroom`);
  const api = await startApi(database);
  undo.push(api.stop);
  const bare = await startBare(database.urls.owner);
  undo.push(bare.stop);
  const reader: Officer = { port: api.port, cookie: '', organizationId: '' };
  const { pages, paths } = await newsroomPagesOf(reader);
  bare.tell({ pages } as BareTask);
  const mostMemory = watchMemory(api.child.pid);
  // Many short turns: what else the machine does comes and goes in seconds, and must meet both servers.
  const pace = options.small
    ? { rounds: 5, milliseconds: 300, steadySeconds: 10 }
    : { rounds: 15, milliseconds: 400, steadySeconds: 20 };
  const places = { reader, barePort: bare.port, ownerUrl: database.urls.owner, paths };
  const rows = await newsroomRows(
    places,
    { ...pace, releases, ...(options.only !== undefined && { only: options.only }) },
    tell,
  );
  const home = await askApi(reader, `/n/${newsroomSlug}/fa`);
  const weight = Buffer.byteLength(home.text) / 1000;
  return [
    ...rows,
    { name: 'front page of the newsroom, not compressed, KB', value: weight, goal: 60, better: 'lower' },
    { name: 'resident memory of the API under this load, MB', value: mostMemory(), goal: 350, better: 'lower' },
  ];
}

try {
  const rows = await bench();
  console.log(`\n${tableOf(rows)}\n`);
  if (options.json !== undefined) writeFileSync(options.json, jsonOf(rows));
} finally {
  await undoAll();
}
