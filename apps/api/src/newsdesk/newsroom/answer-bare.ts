import type { Language } from '@ravabet/i18n';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../../platform/speak.ts';
import { type BareReason, barePage } from './bare-page.ts';
import { isLanguage } from './newsroom-pages.ts';
import type { NewsroomSite } from './newsroom-site.ts';
import { pageHeaders } from './send-page.ts';

/** A page that belongs to no newsroom, in the language of the address or else of the browser. */
export function answerBare(
  { assets }: Pick<NewsroomSite, 'assets'>,
  request: FastifyRequest,
  reply: FastifyReply,
  about: BareReason = 'notFound',
): FastifyReply {
  const { language = '' } = (request.params ?? {}) as { language?: string };
  const spoken: Language = isLanguage(language) ? language : languageOf(request);
  return reply
    .code({ notFound: 404, unavailable: 503, refused: 400 }[about])
    .headers({ ...pageHeaders, 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(barePage(spoken, assets, about).text);
}
