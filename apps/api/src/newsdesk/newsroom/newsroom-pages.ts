import { type Language, languages } from '@ravabet/i18n';
import type { Markup } from './html.ts';
import { comingEvents } from './events/event-reads.ts';
import { homePage } from './lists/home-page.ts';
import { listPage } from './lists/list-page.ts';
import { isInvalidCursor, listItems } from './lists/list-reads.ts';
import { pageLength } from './newsroom-reads.ts';
import { publicContacts } from './people/contact-reads.ts';
import { similarTo } from './search/search-publications.ts';
import { offeredTopics } from './topics/topic-reads.ts';
import type { NewsroomSite } from './newsroom-site.ts';
import { gonePage, notFoundPage } from './other-pages.ts';
import { absent, rendered, type RenderedPage } from './page-cache.ts';
import { type PageContext, releasePath, versionPath } from './page-context.ts';
import { releasePage } from './release-page.ts';
import { supersededPage } from './superseded-page.ts';

export const isLanguage = (text: string): text is Language => languages.includes(text as Language);

/** A page as it is sent. */
export const asPage = (status: number, markup: Markup, headers: Record<string, string> = {}): RenderedPage =>
  rendered(status, 'text/html; charset=utf-8', markup.text, headers);

/** What stands at each address of a newsroom, from the database to bytes. */
export function newsroomPages({ reads }: Pick<NewsroomSite, 'reads'>) {
  async function notFound(context: PageContext, slug?: string): Promise<RenderedPage> {
    const { publisher, language } = context;
    const numbered = slug === undefined ? [] : await reads.byNumber(publisher, language, slug);
    const named = numbered.filter((release) => release.withdrawnAt === null);
    const meant = named.length > 0 || slug === undefined ? named : await similarTo(reads, context, slug);
    return asPage(404, notFoundPage(context, meant, await newest(context)));
  }

  async function newest(context: PageContext) {
    return (await listItems(reads, context, { length: 5 })).items;
  }

  return {
    notFound,
    async home(context: PageContext): Promise<RenderedPage> {
      const [{ items }, topics, contacts, events] = await Promise.all([
        listItems(reads, context, { length: 8 }),
        offeredTopics(reads, context),
        publicContacts(reads, context, 3),
        comingEvents(reads, context, 3),
      ]);
      return asPage(200, homePage(context, { items, topics, contacts, events }));
    },
    async list(context: PageContext, older: string | undefined): Promise<RenderedPage> {
      try {
        return asPage(200, listPage(context, await listItems(reads, context, { older, length: pageLength }), older));
      } catch (error) {
        if (isInvalidCursor(error)) return absent;
        throw error;
      }
    },
    movedTo: (location: string): RenderedPage => rendered(301, 'text/plain', '', { location }),
    /** Permanent: whoever has an address that was once right is sent on; what was withdrawn says so. */
    async release(context: PageContext, slug: string): Promise<RenderedPage> {
      const { publisher, language } = context;
      let found = await reads.bySlug(publisher, language, slug);
      if (!found) {
        const [only, ...others] = await reads.byNumber(publisher, language, slug);
        if (only && others.length === 0) found = only;
      }
      if (!found) return absent;
      if (found.withdrawnAt) return asPage(410, gonePage(context, found, await newest(context)));
      if (found.slug !== slug) {
        return rendered(301, 'text/plain', '', { location: releasePath(context, found.language, found.slug) });
      }
      const [story, history] = await Promise.all([
        reads.story(publisher, found.storyId),
        reads.history(publisher, found.pressReleaseId),
      ]);
      return asPage(200, releasePage(context, found, story, history));
    },
    /** What a release said before it was corrected, marked as replaced; the version that stands now is at the release's own address. */
    async version(context: PageContext, slug: string, n: number): Promise<RenderedPage> {
      const { publisher, language } = context;
      const current = await reads.bySlug(publisher, language, slug);
      const old = current && (await reads.version(publisher, current.pressReleaseId, n));
      if (!current || !old) return absent;
      if (current.withdrawnAt) return asPage(410, gonePage(context, current, await newest(context)));
      const address = releasePath(context, current.language, current.slug);
      if (old.n === current.n) return rendered(301, 'text/plain', '', { location: address });
      if (current.slug !== slug) return rendered(301, 'text/plain', '', { location: versionPath(context, current, n) });
      const history = await reads.history(publisher, current.pressReleaseId);
      return asPage(200, supersededPage(context, current, old, history));
    },
  };
}
