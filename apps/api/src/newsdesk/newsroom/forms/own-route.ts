import type { FastifyInstance, FastifyRequest } from 'fastify';
import { languageOf } from '../../../platform/speak.ts';
import { answerBare } from '../answer-bare.ts';
import { isLanguage, newsroomPages } from '../newsroom-pages.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import type { PageContext } from '../page-context.ts';
import type { FormValues } from './read-forms.ts';
import { ownHeaders, sendOwnPage } from './send-own-page.ts';
import { Markup } from '../html.ts';

export interface OwnCall {
  readonly context: PageContext;
  readonly params: Record<string, string | undefined>;
  /** what the form sent; empty for a GET */
  readonly values: FormValues;
  readonly request: FastifyRequest;
}
/** A page, or where what was done is shown. */
export type OwnAnswer = { page: Markup; status?: number } | { seeOther: string };

/** A page of somebody's own, or what a form does; `make` answers null for what is not there. */
export function ownRoute(
  app: FastifyInstance,
  site: NewsroomSite,
  method: 'GET' | 'POST',
  url: string,
  make: (call: OwnCall) => Promise<OwnAnswer | null>,
): void {
  const { notFound } = newsroomPages(site);
  app.route({
    method,
    url: `/:organization/:language${url}`,
    schema: { hide: true },
    async handler(request, reply) {
      const params = request.params as Record<string, string | undefined>;
      const publisher = await site.publisherOf(params['organization'] ?? '');
      if (!publisher) return answerBare(site, request, reply);
      const language = params['language'] ?? '';
      const context = site.contextOf(publisher, isLanguage(language) ? language : languageOf(request));
      const values = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const made = isLanguage(language) ? await make({ context, params, values, request }) : null;
      if (made && 'seeOther' in made) return reply.headers(ownHeaders).redirect(made.seeOther, 303);
      if (made) return sendOwnPage(reply, made.page, made.status);
      const absent = await notFound(context);
      return sendOwnPage(reply, new Markup(absent.bytes.toString()), 404);
    },
  });
}
