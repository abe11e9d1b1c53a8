import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { cloneDatabase, type TestDatabase } from '@ravabet/db/test-database';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBus } from './bus.ts';
import { newId } from './new-id.ts';

let database: TestDatabase;
let door: Server;
let open = true;
let attempts = 0;
const sockets = new Set<Socket>();

/** A door before the database that can be shut: who knocks then is turned away, as by a server that has just died. */
beforeAll(async () => {
  database = await cloneDatabase(inject('testServer'), `bus_${newId().replaceAll('-', '').slice(4)}`);
  const { hostname, port } = new URL(database.urls.jobs);
  door = createServer((knocking) => {
    attempts++;
    sockets.add(knocking.on('error', () => undefined));
    if (!open) return void knocking.destroy();
    const behind = connect(Number(port), hostname).on('error', () => undefined);
    knocking.pipe(behind).pipe(knocking);
    knocking.once('close', () => behind.destroy());
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  door.close();
  await database.drop();
});

it('after an outage of the database there is one listener again, and the outage saw few attempts', async () => {
  const url = new URL(database.urls.jobs);
  url.port = String((door.address() as { port: number }).port);
  const bus = await openBus(url.href, { warn: () => undefined });
  let back = 0;
  const heard: string[] = [];
  bus.on('reconnected', () => back++);
  bus.on('session.ended', ({ personId }) => heard.push(personId));

  open = false;
  attempts = 0;
  for (const socket of sockets) socket.destroy();
  await delay(2500);
  expect(attempts).toBeGreaterThan(1);
  expect(attempts).toBeLessThan(6);
  open = true;
  await expect.poll(() => back, { timeout: 10_000 }).toBe(1);
  await delay(500);

  const client = new pg.Client({ connectionString: database.urls.jobs });
  await client.connect();
  const { rows } = await client.query(
    "SELECT 1 FROM pg_stat_activity WHERE application_name = 'ravabet bus' AND datname = current_database()",
  );
  expect(rows).toHaveLength(1);
  await client.query('SELECT pg_notify($1, $2)', [
    'ravabet',
    JSON.stringify({ kind: 'session.ended', personId: 'one' }),
  ]);
  await client.end();
  await expect.poll(() => heard, { timeout: 5000 }).toEqual(['one']);
  expect(back).toBe(1);
  await bus.close();
});
