import type { Language } from '@ravabet/i18n';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerBare } from './answer-bare.ts';
import { answerNotFound } from './answer-not-found.ts';
import { isLanguage } from './newsroom-pages.ts';
import type { Publisher } from './newsroom-reads.ts';
import type { NewsroomSite } from './newsroom-site.ts';
import type { RenderedPage } from './page-cache.ts';
import { innerPath, type PageContext } from './page-context.ts';
import { sendPage } from './send-page.ts';

type Text = Record<string, string | undefined>;

/** What was asked of a page: the newsroom and language of the address, its other parts, and the query's single values. */
export interface Asked {
  readonly context: PageContext;
  readonly publisher: Publisher;
  readonly language: Language;
  readonly params: Text;
  readonly query: Text;
  readonly request: FastifyRequest;
}

/** The page at an address: how it goes on behind /n/<organisation>/<language>, exactly as links write it, and how it is made. */
export interface PageAt {
  readonly rest: string;
  readonly page: () => Promise<RenderedPage>;
  /** searches: kept apart, where they push out only each other */
  readonly isSearch?: boolean;
}

/**
 * A public page at `/n/:organization/:language<url>`, kept until something changes in the newsroom. The page is kept by its own address:
 * query parts that it does not know share one entry. `make` answers null for what is not there.
 */
export function cachedRoute(
  app: FastifyInstance,
  site: NewsroomSite,
  url: string,
  make: (asked: Asked) => PageAt | null,
): void {
  app.get(`/:organization/:language${url}`, { schema: { hide: true } }, async (request, reply) => {
    const params = request.params as Text;
    const publisher = await site.publisherOf(params['organization'] ?? '');
    if (!publisher) return answerBare(site, request, reply);
    const language = params['language'] ?? '';
    if (!isLanguage(language)) return answerNotFound(site, request, reply);
    const context = site.contextOf(publisher, language);
    const query = singleValues(request.query as Record<string, unknown>);
    const found = make({ context, publisher, language, params, query, request });
    if (!found) return answerNotFound(site, request, reply);
    const cache = found.isSearch ? site.searchCache : site.cache;
    const key = innerPath(publisher, language) + found.rest;
    const entry = await cache.get(key, publisher.id, found.page);
    if (entry.page.status === 404) return answerNotFound(site, request, reply);
    return sendPage(request, reply, cache, entry);
  });
}

const singleValues = (query: Record<string, unknown>): Text =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => typeof value === 'string')) as Text;
