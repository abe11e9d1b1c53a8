import { type Asker, isReader } from './is-reader.ts';
import { hostOf } from './source-of.ts';

export const counted = ['read', 'kit', 'picture', 'document'] as const;
export type Counted = (typeof counted)[number];

/** How often something was asked for from a place. `path` is the address inside: /n/<organisation>/<language>[/<slug>]. */
export interface Sum {
  readonly path: string;
  readonly what: Counted;
  readonly host: string;
  readonly n: number;
}

/** More places than these for one page and ten seconds are somebody's play: the others count together, without a name. */
const hostsOfPage = 50;
const pagesAtMost = 20_000;

/**
 * Counts in memory until the sums are taken. It runs beside answers from the cache, so it does no more than look three things up; only
 * the page's address, what was taken and the host that led there are kept, and nothing that tells one reader from another.
 */
export function readCounter() {
  let pages = new Map<string, Map<string, number>>();
  const hosts = new Map<string, string>();

  function hostFrom(referer: string | undefined): string {
    if (referer === undefined) return '';
    let host = hosts.get(referer);
    if (host === undefined) {
      if (hosts.size >= 2000) hosts.clear();
      hosts.set(referer, (host = hostOf(referer)));
    }
    return host;
  }

  function add(key: string, host: string, n: number): void {
    let page = pages.get(key);
    if (!page) {
      if (pages.size >= pagesAtMost) return;
      pages.set(key, (page = new Map()));
    }
    const place = host === '' || page.has(host) || page.size < hostsOfPage ? host : 'other';
    page.set(place, (page.get(place) ?? 0) + n);
  }

  return {
    count(what: Counted, path: string, asker: Asker & { readonly referer: string | undefined }): void {
      if (isReader(asker)) add(`${what} ${path}`, hostFrom(asker.referer), 1);
    },
    /** The sums so far; counting begins anew. */
    take(): Sum[] {
      const taken = pages;
      pages = new Map();
      return [...taken].flatMap(([key, places]) => {
        const space = key.indexOf(' ');
        const what = key.slice(0, space) as Counted;
        const path = key.slice(space + 1);
        return [...places].map(([host, n]) => ({ path, what, host, n }));
      });
    },
    /** What could not be written comes again. */
    putBack(sums: readonly Sum[]): void {
      for (const { path, what, host, n } of sums) add(`${what} ${path}`, host, n);
    },
  };
}
export type ReadCounter = ReturnType<typeof readCounter>;
