import type { Language } from '@ravabet/i18n';
import type { FrontDoor } from '../../platform/front-door.ts';
import type { Platform } from '../../platform/platform.ts';
import { newsroomAssets } from './newsroom-assets.ts';
import { newsroomReads, type Publisher } from './newsroom-reads.ts';
import { ownAddresses } from '../../platform/own-addresses.ts';
import { pageCache } from './page-cache.ts';
import type { PageContext } from './page-context.ts';
import { publisherCache } from './publisher-cache.ts';
import { readyPages } from './send-page.ts';

const cacheBytes = 48 * 1024 * 1024;
/** Searches come in any number: they have room of their own and cannot push out what many read. */
const searchCacheBytes = 12 * 1024 * 1024;

/** What all public pages of a process share. */
export function openNewsroomSite(platform: Platform, door: FrontDoor) {
  const { config, databases, bus } = platform;
  const addresses = ownAddresses(config.NEWSROOM_ADDRESSES);
  const assets = newsroomAssets();
  const reads = newsroomReads(databases.publicReader, addresses);
  const publisherOf = publisherCache(reads, bus);
  const cache = pageCache(bus, { maxBytes: cacheBytes });
  const searchCache = pageCache(bus, { maxBytes: searchCacheBytes });
  door.offer(readyPages({ pages: cache, searches: searchCache }, addresses));
  return {
    platform,
    addresses,
    assets,
    reads,
    publisherOf,
    cache,
    searchCache,
    contextOf: (publisher: Publisher, language: Language): PageContext => ({
      publisher,
      language,
      publicUrl: publisher.ownAddress ?? config.publicUrl,
      assets,
    }),
    close: () => {
      publisherOf.close();
      cache.close();
      searchCache.close();
    },
  };
}
export type NewsroomSite = ReturnType<typeof openNewsroomSite>;
