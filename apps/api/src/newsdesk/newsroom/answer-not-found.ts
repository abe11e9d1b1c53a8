import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../../platform/speak.ts';
import { answerBare } from './answer-bare.ts';
import { isLanguage, newsroomPages } from './newsroom-pages.ts';
import type { NewsroomSite } from './newsroom-site.ts';
import { findRedirect } from './redirects/find-redirect.ts';
import { pageHeaders, sendPage } from './send-page.ts';

/** An address that no page has: an older site's may lead on; else the newsroom's own page helps, or the bare one. */
export async function answerNotFound(site: NewsroomSite, request: FastifyRequest, reply: FastifyReply) {
  const [, , slug = '', language = '', last = ''] = (request.url.split('?')[0] ?? '').split('/');
  const publisher = request.url.includes('%00') ? null : await site.publisherOf(decoded(slug));
  if (!publisher || (request.method !== 'GET' && request.method !== 'HEAD')) return answerBare(site, request, reply);
  const elsewhere = await findRedirect(site.reads, publisher, request.url.slice(3 + slug.length));
  if (elsewhere !== null) {
    return reply.headers({ ...pageHeaders, 'cache-control': 'public, max-age=60' }).redirect(elsewhere, 301);
  }
  const context = site.contextOf(publisher, isLanguage(language) ? language : languageOf(request));
  const page = await newsroomPages(site).notFound(context, decoded(last));
  return sendPage(request, reply, site.cache, site.cache.loose(publisher.id, page));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
