import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { stopChild } from '../child-process.ts';
import type { Officer } from './ask-api.ts';
import type { BareMails } from './bare-mailer.ts';
import type { Counted } from './mail-sink-server.ts';
import { signInOfficer } from './sign-in-officer.ts';

const said = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`a process of the bench ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });

/** The mail server that takes everything; both senders are measured by what came to it. */
export async function startSink() {
  const child = fork(join(import.meta.dirname, 'mail-sink-server.ts'));
  const port = Number(await said(child));
  const ask = async (what: 'begin' | 'count'): Promise<Counted> => {
    const answer = said(child);
    child.send(what);
    return (await answer) as Counted;
  };
  return {
    port,
    begin: () => ask('begin'),
    count: () => ask('count'),
    /** messages a second, from the first to the last */
    async rate(expected: number): Promise<number> {
      const { count, firstAt, lastAt } = await ask('count');
      if (count !== expected) throw new Error(`${count} of ${expected} mails came`);
      return (count - 1) / ((lastAt - firstAt) / 1000);
    },
    stop: () => stopChild(child, 3_000),
  };
}

/** A process that sends with the library alone. */
export function startBareMailer() {
  const child = fork(join(import.meta.dirname, 'bare-mailer.ts'));
  return {
    async send(mails: BareMails): Promise<void> {
      const done = said(child);
      child.send(mails);
      await done;
    },
    stop: () => stopChild(child, 3_000),
  };
}

/** The officer as somebody who may send, signed in anew: whose roles change is signed out. */
export async function managerOf(ownerUrl: string, { port, organizationId }: Officer): Promise<Officer> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`UPDATE membership SET roles = '{pr-manager}' WHERE organization_id = $1`, [organizationId]);
  } finally {
    await client.end();
  }
  return { port, organizationId, cookie: await signInOfficer(ownerUrl, organizationId) };
}

/** A list with so many people at 500 domains. @returns its id */
export async function fillList(ownerUrl: string, { organizationId }: Officer, count: number): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const listId = randomUUID();
  try {
    const { rows } = await client.query<{ id: string }>(
      `SELECT person_id AS id FROM membership WHERE organization_id = $1`,
      [organizationId],
    );
    const personId = rows[0]?.id;
    await client.query(
      `INSERT INTO recipient_list (organization_id, id, name, created_by_id, updated_at) VALUES ($1, $2, $3, $4, now())`,
      [organizationId, listId, `رسانه‌ها ${count}`, personId],
    );
    await client.query(
      `WITH people AS (
         INSERT INTO recipient (organization_id, id, name, mail, mail_normalised, outlet, language, created_by_id, updated_at)
         SELECT $1, new_time_ordered_id(), 'خبرنگار ' || n, m, m, 'روزنامهٔ بامداد', 'fa', $3, now()
         FROM (SELECT n, 'reporter' || n || '.' || $4::int || '@d' || n % 500 || '.example' AS m FROM generate_series(1, $4::int) n) x
         RETURNING id)
       INSERT INTO recipient_list_member (organization_id, list_id, recipient_id, added_by_id) SELECT $1, $2, id, $3 FROM people`,
      [organizationId, listId, personId, count],
    );
    await client.query('ANALYZE recipient, recipient_list_member');
  } finally {
    await client.end();
  }
  return listId;
}

/** What the officer does in the web app. */
export function dispatchesOf({ port, cookie, organizationId }: Officer) {
  const origin = `http://127.0.0.1:${port}`;
  const base = `${origin}/api/organizations/${organizationId}`;
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(base + path, {
      method,
      headers: {
        cookie,
        origin,
        ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  return {
    async confirmed(pressReleaseId: string, listId: string, expected: number): Promise<string> {
      const body = { pressReleaseId, purpose: 'release', listIds: [listId] };
      const { id, version } = await call<{ id: string; version: number }>('POST', '/dispatches', body);
      await call('POST', `/dispatches/${id}/send`, { version, expected });
      return id;
    },
    async untilDone(id: string): Promise<void> {
      for (;;) {
        const { state, trouble } = await call<{ state: string; trouble: unknown }>('GET', `/dispatches/${id}`);
        if (state === 'done') return;
        if (trouble) throw new Error(`the dispatch waits: ${JSON.stringify(trouble)}`);
        await pause(250);
      }
    },
    mail: (id: string) =>
      call<{ from: string; subject: string; text: string; html: string }>('GET', `/dispatches/${id}/mails/fa`),
    publishedRelease: async (): Promise<string> => {
      const page = await call<{ items: { id: string }[] }>('GET', '/press-releases?limit=1&state=published');
      const [release] = page.items;
      if (!release) throw new Error('nothing is published');
      return release.id;
    },
  };
}

/** What the process keeps in memory now, in MB of 10⁶ bytes. */
export const residentMemory = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1.024e-3;
