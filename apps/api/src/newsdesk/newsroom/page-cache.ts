import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Bus } from '../../platform/bus.ts';
import type { ReadyAnswer } from '../../platform/front-door.ts';

/** A rendered answer. Its bytes decide its tag, so a tag is never newer or older than what it stands for. */
export interface RenderedPage {
  readonly status: number;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly hash: string;
  readonly headers: Readonly<Record<string, string>>;
}
/** What the front door repeats of a page in one encoding. */
export interface PageAnswers {
  readonly tag: string;
  readonly whole: ReadyAnswer;
  readonly unchanged: ReadyAnswer;
}

interface Entry {
  readonly organizationId: string;
  readonly page: RenderedPage;
  readonly at: number;
  usedAt: number;
  readonly compressed: Map<Compression, Promise<Buffer>>;
  /** what has been sent, by encoding */
  readonly answers: Map<PageEncoding, PageAnswers>;
}
type Compression = 'br' | 'gzip';
export type PageEncoding = Compression | 'identity';

const pack: Record<Compression, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

export const rendered = (
  status: number,
  mediaType: string,
  text: string,
  headers: Record<string, string> = {},
): RenderedPage => {
  const bytes = Buffer.from(text);
  return {
    status,
    mediaType,
    bytes,
    headers,
    hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
  };
};

/** What is not there: whoever answers says so, after an older address was looked for. Never sent itself. */
export const absent: RenderedPage = rendered(404, 'text/plain', '');

/** Beyond this a page is made again even when nothing told of a change: names and letterheads are not on the bus. */
const freshForMs = 60_000;

/**
 * Rendered pages of this process, least recently used out first. Publishing and withdrawing anywhere forgets the organisation's pages
 * at the commit; a page that was being made meanwhile is not kept. Many who ask at once wait for one rendering.
 */
export function pageCache(bus: Bus, options: { maxBytes: number; now?: () => number }) {
  const { maxBytes, now = Date.now } = options;
  const entries = new Map<string, Entry>();
  const underway = new Map<string, { organizationId: string; page: Promise<Entry> }>();
  const generations = new Map<string, number>();
  let all = 0;
  let bytes = 0;

  const entryOf = (organizationId: string, page: RenderedPage): Entry => {
    return { organizationId, page, at: now(), usedAt: 0, compressed: new Map(), answers: new Map() };
  };
  const generation = (organizationId: string): string => `${all}.${generations.get(organizationId) ?? 0}`;
  // Its bytes, what of it has been compressed, and the string in which a short one leaves.
  const weigh = (entry: Entry): number => entry.page.bytes.length * 3 + 1024;
  const drop = (key: string): void => {
    const entry = entries.get(key);
    if (!entry) return;
    bytes -= weigh(entry);
    entries.delete(key);
  };
  /** Moves a page to the end of those that go first, at most once a second. */
  const touch = (key: string, entry: Entry): void => {
    if (now() - entry.usedAt < 1000) return;
    entry.usedAt = now();
    entries.delete(key);
    entries.set(key, entry);
  };
  const keep = (key: string, entry: Entry): void => {
    drop(key);
    entries.set(key, entry);
    bytes += weigh(entry);
    for (const oldest of entries.keys()) {
      if (bytes <= maxBytes || oldest === key) break;
      drop(oldest);
    }
  };
  const stops = [
    bus.on('newsroom.changed', ({ organizationId }) => {
      generations.set(organizationId, (generations.get(organizationId) ?? 0) + 1);
      for (const [key, entry] of entries) if (entry.organizationId === organizationId) drop(key);
      for (const [key, render] of underway) if (render.organizationId === organizationId) underway.delete(key);
    }),
    bus.on('reconnected', () => {
      all++;
      entries.clear();
      underway.clear();
      bytes = 0;
    }),
  ];

  async function render(key: string, organizationId: string, make: () => Promise<RenderedPage>): Promise<Entry> {
    const began = generation(organizationId);
    const entry = entryOf(organizationId, await make());
    // Addresses of nothing are endless: kept, they would push out what is read.
    const worthKeeping = entry.page.status !== 404;
    if (worthKeeping && began === generation(organizationId)) keep(key, entry);
    return entry;
  }

  return {
    /** A page that is there and fresh. */
    find(key: string): Entry | undefined {
      const entry = entries.get(key);
      if (!entry || now() - entry.at > freshForMs) return undefined;
      touch(key, entry);
      return entry;
    },
    async get(key: string, organizationId: string, make: () => Promise<RenderedPage>): Promise<Entry> {
      const found = this.find(key);
      if (found) return found;
      const other = underway.get(key);
      if (other) return other.page;
      const page = render(key, organizationId, make);
      underway.set(key, { organizationId, page });
      try {
        return await page;
      } catch (error) {
        // The database is away: nobody can publish or withdraw now, so what was right stays right.
        const old = entries.get(key);
        if (old) return old;
        throw error;
      } finally {
        if (underway.get(key)?.page === page) underway.delete(key);
      }
    },
    /** A page that is sent but not kept. */
    loose: entryOf,
    /** Compressed once, when first asked for. */
    async encoded(entry: Entry, encoding: PageEncoding): Promise<Buffer> {
      if (encoding === 'identity') return entry.page.bytes;
      let packed = entry.compressed.get(encoding);
      if (!packed) entry.compressed.set(encoding, (packed = pack[encoding](entry.page.bytes)));
      return packed;
    },
    get bytes(): number {
      return bytes;
    },
    close(): void {
      for (const stop of stops) stop();
    },
  };
}
export type PageCache = ReturnType<typeof pageCache>;
export type CachedPage = Entry;
