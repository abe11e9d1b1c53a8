import pg from 'pg';
import { askApi, type Officer } from './ask-api.ts';
import type { BareTask } from './bare-server.ts';
import { compare, type Pace } from './compare.ts';
import { newsroomRareWord, newsroomSlug } from './fill-newsroom.ts';
import { requestText, type Target } from './load.ts';
import { openLoad } from './open-load.ts';
import type { Row } from './report.ts';

const room = `/n/${newsroomSlug}/fa`;
const search = (q: string): string => `${room}/search?q=${encodeURIComponent(q)}`;
const slug = (n: number): string => `n1405-${n}-${encodeURIComponent('طرح')}`;

/** A page far down in the archive: the last of a month of ten years ago. */
async function deepPage(reader: Officer): Promise<string> {
  let path = `${room}/archive/1395/06`;
  for (let page = 0; page < 40; page++) {
    const older = /rel="next" href="([^"]+\?older=[^"]+)"/.exec((await askApi(reader, path)).text)?.[1];
    if (older === undefined) break;
    path = older;
  }
  return path;
}

/** The pages that the rows compare, as the bare server gives them. */
export async function newsroomPagesOf(
  reader: Officer,
): Promise<{ pages: BareTask['pages']; paths: [string, string][] }> {
  const paths: [string, string][] = [
    ['home', room],
    ['deep archive page', await deepPage(reader)],
    ['search', search(newsroomRareWord)],
    ['feed', `${room}/feed.atom`],
  ];
  const pages: BareTask['pages'] = {};
  for (const [, path] of paths) {
    const { text, mediaType } = await askApi(reader, path);
    pages[path] = { mediaType, body: text };
  }
  return { pages, paths };
}

interface Places {
  readonly reader: Officer;
  readonly barePort: number;
  readonly ownerUrl: string;
  readonly paths: readonly [string, string][];
}

/** From the cache, against a bare server of the same bytes; then readers who arrive steadily, many of whom ask for what is not kept. */
export async function newsroomRows(
  { reader, barePort, ownerUrl, paths }: Places,
  pace: Pace & { releases: number; steadySeconds: number },
  tell: (line: string) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of paths.filter(([name]) => name.includes(pace.only ?? ''))) {
    const text = requestText('GET', path);
    const target = (port: number): Target => ({ port, next: () => text, status: 200 });
    const { ratio, api, bare } = await compare(target(reader.port), target(barePort), pace);
    const note = `${api.toFixed(0)} / ${bare.toFixed(0)} per s`;
    tell(`newsroom of ${pace.releases}, ${name}: ${ratio.toFixed(2)} (${note})`);
    rows.push({ name: `newsroom ${name} from the cache, ratio`, value: ratio, goal: 0.7, better: 'higher', note });
  }
  for (const share of pace.only === undefined ? [0.1, 0.3] : []) {
    await forgetPages(ownerUrl);
    const mix = (seed: number) => mixOf(paths, share, pace.releases, seed);
    await openLoad({ port: reader.port, perSecond: 100, seconds: 2, next: mix(1) });
    const waits = await openLoad({ port: reader.port, perSecond: 800, seconds: pace.steadySeconds, next: mix(2) });
    const { p50, p95, p99, answered, refused } = waits;
    const note = `p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(0)}, ${answered} answers, ${refused} not 200`;
    tell(`newsroom at 800 a second, ${share * 100} % not kept: p95 ${p95.toFixed(1)} ms (${note})`);
    const name = `newsroom, 800 a second, ${share * 100} % not in the cache, p95, ms`;
    rows.push({ name, value: p95, goal: 60, better: 'lower', note });
  }
  return rows;
}

/** As a publication does it: every page is made anew. */
async function forgetPages(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(
    `SELECT pg_notify('ravabet', json_build_object('kind', 'newsroom.changed', 'organizationId', id)::text) FROM organization WHERE slug = $1`,
    [newsroomSlug],
  );
  await client.end();
}

/** Most readers ask for what many ask for; the others for releases, searches and months that nobody has asked for yet. */
function mixOf(paths: readonly [string, string][], share: number, releases: number, seed: number): () => Buffer {
  const kept = paths.map(([, path]) => requestText('GET', path));
  const every = Math.round(1 / share);
  let i = 0;
  let fresh = 0;
  return () => {
    i++;
    if (i % every !== 0) return kept[i % kept.length] ?? Buffer.alloc(0);
    fresh++;
    const n = 1 + ((fresh * 7919 + seed * 104_729) % releases);
    if (fresh % 3 === 0) return requestText('GET', search(`طرح ${n}`));
    if (fresh % 3 === 1) return requestText('GET', `${room}/${slug(n)}`);
    // Some 450 months of either calendar; asked for again they are kept, as they would be.
    const month = String(1 + (fresh % 12)).padStart(2, '0');
    return requestText('GET', `${room}/archive/${fresh % 2 === 0 ? 1386 + (n % 19) : 2007 + (n % 19)}/${month}`);
  };
}
