import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { bareStatements } from './bare-statements.ts';
import { calendarMonth } from './fill-calendar.ts';

/**
 * The measure of the rows: nothing but node:http, pg and one prepared statement for each answer, as the owner, without sessions,
 * permissions, validation, row-level security or audit. Told what to answer by its parent; says its port when it listens.
 */
export interface BareTask {
  organizationId: string;
  authorId: string;
  cursor: { key: string; id: string };
  tsquery: string;
  allowedActions: string;
  months: { from: string; until: string; starts: string[] };
  pages: Record<string, { mediaType: string; body: string }>;
}

const pool = new pg.Pool({ connectionString: process.env['BENCH_DATABASE'], max: 16 });
const statements = await bareStatements();
let task: BareTask | undefined;
const pages = new Map<string, { mediaType: string; bytes: Buffer }>();

process.on('message', (message: BareTask) => {
  task = message;
  for (const [path, { mediaType, body }] of Object.entries(message.pages))
    pages.set(path, { mediaType, bytes: Buffer.from(body) });
});
process.on('disconnect', () => process.exit());

async function answer(name: keyof typeof statements, values: unknown[], response: ServerResponse): Promise<void> {
  const { rows } = await pool.query<{ json: string }>({ name, text: statements[name], values });
  const body = Buffer.from(rows[0]?.json ?? '');
  response.writeHead(name === 'create' ? 201 : 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '';
  const page = pages.get(path);
  if (page) {
    response.writeHead(200, { 'content-type': page.mediaType, 'content-length': page.bytes.length });
    response.end(page.bytes);
    return;
  }
  if (!task) throw new Error('no task yet');
  const { organizationId: o, authorId, cursor, tsquery, allowedActions, months } = task;
  if (path === '/list') return answer('list', [o], response);
  if (path === '/deep') return answer('deep', [o, cursor.key, cursor.id], response);
  if (path === '/search') return answer('search', [o, tsquery], response);
  if (path === '/counts')
    return answer('counts', [o, months.from, months.until, months.starts, months.starts], response);
  if (path === '/calendar') {
    const { from, until } = calendarMonth;
    return answer('calendar', [o, `${from}T00:00:00+03:30`, `${until}T24:00:00+03:30`, from, until], response);
  }
  if (path === '/create') return answer('create', [o, randomUUID(), await bodyOf(request), authorId], response);
  return answer('byId', [o, path.slice('/id/'.length), allowedActions], response);
}

const server = createServer((request, response) => {
  route(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500, { 'content-length': 0 }).end();
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
