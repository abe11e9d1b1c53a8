import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../../platform/speak.ts';
import { answerBare } from './answer-bare.ts';
import { isLanguage, newsroomPages } from './newsroom-pages.ts';
import type { NewsroomSite } from './newsroom-site.ts';
import { sendOn } from './redirects/send-on.ts';
import { sendPage } from './send-page.ts';

/** An address that no page has: an older site's leads on; else the newsroom's own page helps, or the bare one. */
export async function answerNotFound(site: NewsroomSite, request: FastifyRequest, reply: FastifyReply) {
  const [, , slug = '', language = '', last = ''] = (request.url.split('?')[0] ?? '').split('/');
  const publisher = request.url.includes('%00') ? null : await site.publisherOf(decoded(slug));
  if (!publisher || (request.method !== 'GET' && request.method !== 'HEAD')) return answerBare(site, request, reply);
  if (await sendOn(site, request, reply)) return reply;
  const context = site.contextOf(publisher, isLanguage(language) ? language : languageOf(request));
  const page = await newsroomPages(site).notFound(context, decoded(last));
  return sendPage(request, reply, site.cache, site.cache.loose(publisher.id, page));
}

/** A file or a part that is not there: an older site may have had its address; else the bare page. */
export async function answerAbsent(site: NewsroomSite, request: FastifyRequest, reply: FastifyReply) {
  return (await sendOn(site, request, reply)) ? reply : answerBare(site, request, reply);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
