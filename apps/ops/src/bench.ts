import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { browserRows } from './bench/browser-rows.ts';
import { askApi, type Officer } from './bench/ask-api.ts';
import { startBenchDatabase } from './bench/bench-database.ts';
import { fillCalendar } from './bench/fill-calendar.ts';
import { fillDatabase } from './bench/fill-database.ts';
import { measureBookings } from './bench/measure-bookings.ts';
import { measureCalendar } from './bench/measure-calendar.ts';
import { measureGuestSearch } from './bench/measure-guest-search.ts';
import { measureImport } from './bench/measure-import.ts';
import { measureSending } from './bench/measure-sending.ts';
import { measureSecondStart } from './bench/measure-second-start.ts';
import { prepareTask } from './bench/prepare-task.ts';
import { ratioRows } from './bench/ratio-rows.ts';
import { jsonOf, type Row, tableOf } from './bench/report.ts';
import { signInOfficer } from './bench/sign-in-officer.ts';
import { webContentHash } from './build-web.ts';
import { startApi, startBare, watchMemory } from './bench/start-servers.ts';

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    small: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const began = performance.now();
const tell = (line: string): void =>
  console.log(`${String(Math.round((performance.now() - began) / 1000)).padStart(4)} s  ${line}`);

/** Undone in the opposite order, whatever happened. */
const undo: (() => Promise<void>)[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void undoAll().then(() => process.exit(1)));

async function undoAll(): Promise<void> {
  for (let step = undo.pop(); step; step = undo.pop()) await step();
}

async function bench(): Promise<Row[]> {
  const rows: Row[] = [];
  if (!options.small && options.only === '') {
    const before = webContentHash();
    const seconds = await measureSecondStart();
    const note = webContentHash() === before ? {} : { note: 'the pages changed meanwhile and were built again' };
    tell(`second start: ${seconds.toFixed(1)} s`);
    rows.push({ name: 'second start to ready, s', value: seconds, goal: 10, better: 'lower', ...note });
  }

  const database = await startBenchDatabase();
  undo.push(database.stop);
  const isAlone = ['import', 'sending', 'calendar', 'bookings', 'guests'].includes(options.only);
  const releases = options.small || isAlone ? 5_000 : 200_000;
  const filled = await fillDatabase(database.urls.owner, releases);
  tell(`${releases} releases in 50 organisations`);
  const cookie = await signInOfficer(database.urls.owner, filled.largeOrganizationId);
  const api = await startApi(database);
  undo.push(api.stop);
  const officer: Officer = { port: api.port, cookie, organizationId: filled.largeOrganizationId };
  const [files, people] = options.small ? [1_000, 1_000] : [10_000, 50_000];
  await fillCalendar(database.urls.owner, filled.largeOrganizationId);
  // Alone: `pnpm bench --only import`, sending, bookings, guests or calendar, with --small for a part of it.
  if (options.only === 'import') return measureImport(database, officer, files, tell);
  const contests = options.small ? 20 : 100;
  if (options.only === 'bookings') return measureBookings(database, officer, contests, tell);
  const guests = options.small ? 20_000 : 200_000;
  if (options.only === 'guests') return measureGuestSearch(database.urls.owner, officer, guests, tell);
  if (options.only === 'sending') return measureSending(database, officer, people, tell);
  const bare = await startBare(database.urls.owner);
  undo.push(bare.stop);

  const { task, paths } = await prepareTask(officer, filled);
  bare.tell(task);
  const pace = options.small ? { rounds: 1, milliseconds: 1_000 } : { rounds: 3, milliseconds: 3_000 };
  if (options.only === 'calendar') return measureCalendar(officer, bare.port, pace, tell);
  const mostMemory = watchMemory(api.child.pid);
  rows.unshift(...(await ratioRows(officer, bare.port, paths, { ...pace, only: options.only }, tell)));
  rows.push({
    name: 'resident memory of the API under this load, MB',
    value: mostMemory(),
    goal: 350,
    better: 'lower',
  });
  rows.push(...(await measureGuestSearch(database.urls.owner, officer, guests, tell)));
  const page = await askApi(officer, paths.newsroom);
  rows.push({
    name: 'newsroom page, not compressed, KB',
    value: Buffer.byteLength(page.text) / 1000,
    goal: 60,
    better: 'lower',
  });
  rows.push(...(await measureCalendar(officer, bare.port, pace, tell)));
  const newsroom = paths.newsroom;
  rows.push(...(await measureImport(database, officer, files, tell)));
  rows.push(
    ...(await browserRows({ port: api.port, cookie, organizationSlug: filled.largeOrganizationSlug, newsroom }, tell)),
  );
  rows.push(...(await measureBookings(database, officer, contests, tell)));
  // Last: it makes a manager of the officer, who is signed out by that.
  rows.push(...(await measureSending(database, officer, people, tell)));
  return rows;
}

try {
  const rows = await bench();
  console.log(`\n${tableOf(rows)}\n`);
  if (options.json !== undefined) writeFileSync(options.json, jsonOf(rows));
} finally {
  await undoAll();
}
