import { randomUUID } from 'node:crypto';
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stopChild } from '../child-process.ts';
import { repositoryRoot } from '../repository-root.ts';
import { serviceNodeArguments } from '../service-environment.ts';
import type { Officer } from './ask-api.ts';
import type { BenchDatabase } from './bench-database.ts';
import { plainZip } from './plain-zip.ts';
import { persianText, randomNumbers } from './random-words.ts';
import type { Row } from './report.ts';
import { apiEnvironment } from './start-servers.ts';

/** Pages as an old site saved them, about 4 kB each. */
const pagesOf = (count: number) => {
  const random = randomNumbers(14);
  return Array.from({ length: count }, (_, index) => {
    const day = `${1385 + (index % 18)}/${String(1 + (index % 12)).padStart(2, '0')}/${String(1 + (index % 28)).padStart(2, '0')}`;
    const body = Array.from({ length: 6 }, () => `<p>${persianText(random, 600)}</p>`).join('');
    const text = `<!doctype html><html lang="fa"><head><meta charset="utf-8"><title>${persianText(random, 60)} | بیمارستان</title></head><body><nav><a href="/">خانه</a></nav><article><h1>${persianText(random, 60)} ${index}</h1><p>${day}</p>${body}<ul><li>${persianText(random, 60)}</li></ul></article><footer>بیمارستان</footer></body></html>`;
    return { path: `news/${index}.html`, text };
  });
};

/** Reads and imports an archive in a worker of its own; says how quickly, and whether its memory grows with the archive. */
export async function measureImport(
  database: BenchDatabase,
  officer: Officer,
  count: number,
  tell: (line: string) => void,
): Promise<Row[]> {
  const worker = fork(join(repositoryRoot, 'apps/api/src/worker.ts'), [], {
    execArgv: [...serviceNodeArguments],
    env: apiEnvironment(database),
  });
  const memory: number[] = [];
  const sample = setInterval(() => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${worker.pid}/status`, 'utf8'))?.[1];
    memory.push(Number(kilobytes ?? 0) * 1.024e-3);
  }, 100);
  try {
    const client = clientOf(officer);
    const fileId = await client.upload('archive.zip', plainZip(pagesOf(count)));
    const options = { outcome: 'draft', language: 'fa', kind: 'news', calendar: 'jalali', numbered: false };
    const began = performance.now();
    const { id } = await client.change('POST', '/archive-imports', { fileIds: [fileId], options });
    const read = await client.until(id, 'ready');
    const readAt = performance.now();
    memory.length = 0;
    await client.change('POST', `/archive-imports/${id}/run`, { version: read.version });
    const done = await client.until(id, 'done');
    const endedAt = performance.now();
    if (done.counts.imported !== count) throw new Error(`${done.counts.imported} of ${count} files were imported`);
    const [readRate, rate] = [count / ((readAt - began) / 1000), count / ((endedAt - readAt) / 1000)];
    // The first fifth warms up; the last against the middle says whether it grows.
    const third = Math.max(1, Math.floor(memory.length / 3));
    const most = (from: number, to: number): number => Math.max(...memory.slice(from, to));
    const grown = most(-third, memory.length) / most(third, 2 * third);
    tell(
      `archive of ${count} pages: read ${readRate.toFixed(0)}/s, imported ${rate.toFixed(0)}/s, ${most(0, memory.length).toFixed(0)} MB at most`,
    );
    return [
      {
        name: `archive of ${count} HTML files: files imported per second`,
        value: rate,
        goal: 50,
        better: 'higher',
        note: `read ${readRate.toFixed(0)}/s`,
      },
      {
        name: 'memory at the end of that import ÷ in its middle',
        value: grown,
        goal: 1.25,
        better: 'lower',
        note: `${most(0, memory.length).toFixed(0)} MB at most`,
      },
    ];
  } finally {
    clearInterval(sample);
    await stopChild(worker, 10_000);
  }
}

interface Import {
  id: string;
  state: string;
  version: number;
  counts: { imported: number };
}

function clientOf({ port, cookie, organizationId }: Officer) {
  const origin = `http://127.0.0.1:${port}`;
  const base = `${origin}/api/organizations/${organizationId}`;
  const headers = { cookie, origin };
  const ask = async (path: string): Promise<Import> => {
    const answer = await fetch(base + path, { headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Import;
  };
  return {
    async change(method: string, path: string, body: object): Promise<Import> {
      const answer = await fetch(base + path, {
        method,
        headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as Import;
    },
    async until(id: string, state: string): Promise<Import> {
      for (;;) {
        const found = await ask(`/archive-imports/${id}`);
        if (found.state === state) return found;
        if (found.state.endsWith('-stopped')) throw new Error(`the import ${found.state}`);
        await pause(100);
      }
    },
    async upload(name: string, content: Buffer): Promise<string> {
      const tus = { ...headers, 'tus-resumable': '1.0.0' };
      const metadata = `name ${Buffer.from(name).toString('base64')}`;
      const begun = await fetch(`${base}/uploads`, {
        method: 'POST',
        headers: { ...tus, 'upload-length': String(content.length), 'upload-metadata': metadata },
      });
      const location = new URL(begun.headers.get('location') ?? '', origin);
      const sent = await fetch(location, {
        method: 'PATCH',
        headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
        body: new Uint8Array(content),
      });
      if (!sent.ok) throw new Error(`the upload was answered ${sent.status}: ${await sent.text()}`);
      const id = location.pathname.split('/').at(-1) ?? '';
      while ((await ask(`/files/${id}`)).state !== 'ready') await pause(200);
      return id;
    },
  };
}
