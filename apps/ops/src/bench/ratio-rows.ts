import { randomUUID } from 'node:crypto';
import type { Officer } from './ask-api.ts';
import { releasesPath } from './ask-api.ts';
import { compare, type Pace } from './compare.ts';
import { requestText, type Target } from './load.ts';
import type { Paths } from './prepare-task.ts';
import { persianText, randomNumbers } from './random-words.ts';
import type { Row } from './report.ts';
import { sameAnswer } from './same-answer.ts';

interface Comparison {
  name: string;
  goal: number;
  api: Target;
  bare: Target;
  /** asked of both beforehand */
  same?: [string, string];
}

/** The rows of the issue that compare the API with the bare server; the one that writes comes last. */
export async function ratioRows(
  officer: Officer,
  barePort: number,
  paths: Paths,
  pace: Pace,
  tell: (line: string) => void,
): Promise<Row[]> {
  const { port, cookie } = officer;
  const always = (target: number, path: string, headers?: Record<string, string>, status = 200): Target => {
    const text = requestText('GET', path, headers);
    return { port: target, next: () => text, status };
  };
  const api = (path: string, headers = {}, status = 200) => always(port, path, { cookie, ...headers }, status);
  const bare = (path: string) => always(barePort, path);
  const both = (name: string, goal: number, path: string, barePath: string): Comparison => ({
    name,
    goal,
    api: api(path),
    bare: bare(barePath),
    same: [path, barePath],
  });
  const inTurn = (target: number, texts: Buffer[]): Target => {
    let i = 0;
    return { port: target, status: 200, next: () => texts[i++ % texts.length] ?? '' };
  };
  const rows: Comparison[] = [
    both('list of the newest 25', 0.55, paths.list, '/list'),
    {
      name: 'the list again with its ETag (304) / bare list',
      goal: 1.5,
      api: api(paths.list, { 'if-none-match': paths.etag }, 304),
      bare: bare('/list'),
    },
    {
      name: 'one by id',
      goal: 0.5,
      api: inTurn(
        port,
        paths.ids.map((id) => requestText('GET', releasesPath(officer, `/${id}`), { cookie })),
      ),
      bare: inTurn(
        barePort,
        paths.ids.map((id) => requestText('GET', `/id/${id}`)),
      ),
      same: [releasesPath(officer, `/${paths.ids[1]}`), `/id/${paths.ids[1]}`],
    },
    both('page 40 deep / bare keyset page', 0.55, paths.deep, '/deep'),
    both('search by a word of 0.5 % hits', 0.7, paths.search, '/search'),
    both('month × status counts', 0.8, paths.counts, '/counts'),
    both('newsroom page from the cache', 0.7, paths.newsroom, paths.newsroom),
    both('newsroom feed from the cache', 0.7, paths.feed, paths.feed),
    creation(officer, barePort),
  ];
  const report: Row[] = [];
  for (const row of rows.filter(({ name }) => name.includes(pace.only ?? ''))) {
    if (row.same) await sameAnswer(officer, row.same[0], barePort, row.same[1]);
    const { ratio, api: own, bare: other } = await compare(row.api, row.bare, pace);
    tell(`${row.name}: ${ratio.toFixed(2)} (${own.toFixed(0)} / ${other.toFixed(0)} per second)`);
    report.push({
      name: `${row.name}, ratio`,
      value: ratio,
      goal: row.goal,
      better: 'higher',
      note: `${own.toFixed(0)} / ${other.toFixed(0)} per s`,
    });
  }
  return report;
}

function creation(officer: Officer, barePort: number): Comparison {
  const content = persianText(randomNumbers(7), 3000);
  const draft = JSON.stringify({
    kind: 'news',
    language: 'fa',
    title: 'بیمارستان از طرح تازه خبر داد',
    lead: content.slice(0, 220),
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: content }] }] },
  });
  const create = (): Buffer =>
    requestText('POST', releasesPath(officer), { cookie: officer.cookie, 'idempotency-key': randomUUID() }, draft);
  const plain = requestText('POST', '/create', {}, draft);
  return {
    name: 'create, with audit and idempotency key / bare INSERT',
    goal: 0.3,
    api: { port: officer.port, next: create, status: 201 },
    bare: { port: barePort, next: () => plain, status: 201 },
  };
}
