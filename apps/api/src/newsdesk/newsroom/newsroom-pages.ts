import { type Language, languages } from '@ravabet/i18n';
import { ProblemError } from '../../platform/problems.ts';
import type { Markup } from './html.ts';
import { listPage } from './list-page.ts';
import type { NewsroomSite } from './newsroom-site.ts';
import { gonePage, notFoundPage } from './other-pages.ts';
import { rendered, type RenderedPage } from './page-cache.ts';
import { type PageContext, releasePath } from './page-context.ts';
import { releasePage } from './release-page.ts';

export const isLanguage = (text: string): text is Language => languages.includes(text as Language);

/** A page as it is sent. */
export const asPage = (status: number, markup: Markup, headers: Record<string, string> = {}): RenderedPage =>
  rendered(status, 'text/html; charset=utf-8', markup.text, headers);

/** What stands at each address of a newsroom, from the database to bytes. */
export function newsroomPages({ reads }: Pick<NewsroomSite, 'reads'>) {
  async function notFound(context: PageContext, slug?: string): Promise<RenderedPage> {
    const { publisher, language } = context;
    const meant = slug === undefined ? [] : await reads.byNumber(publisher, language, slug);
    const { items } = await reads.page(publisher, language);
    const shown = meant.filter((release) => release.withdrawnAt === null);
    return asPage(404, notFoundPage(context, shown, items.slice(0, 5)));
  }

  return {
    notFound,
    async list(context: PageContext, older: string | undefined): Promise<RenderedPage> {
      const { publisher, language } = context;
      try {
        const [published, found] = await Promise.all([
          reads.languages(publisher),
          reads.page(publisher, language, older),
        ]);
        return asPage(
          200,
          listPage(context, found, { published: languages.filter((one) => published.includes(one)), cursor: older }),
        );
      } catch (error) {
        if (error instanceof ProblemError && error.slug === 'invalid-cursor') return notFound(context);
        throw error;
      }
    },
    /** Permanent: whoever has an address that was once right is sent on; what was withdrawn says so. */
    async release(context: PageContext, slug: string): Promise<RenderedPage> {
      const { publisher, language } = context;
      let found = await reads.bySlug(publisher, language, slug);
      if (!found) {
        const [only, ...others] = await reads.byNumber(publisher, language, slug);
        if (only && others.length === 0) found = only;
      }
      if (!found) return notFound(context, slug);
      if (found.withdrawnAt) return asPage(410, gonePage(context, found));
      if (found.slug !== slug) {
        return rendered(301, 'text/plain', '', { location: releasePath(context, found.language, found.slug) });
      }
      return asPage(200, releasePage(context, found, await reads.story(publisher, found.storyId)));
    },
  };
}
