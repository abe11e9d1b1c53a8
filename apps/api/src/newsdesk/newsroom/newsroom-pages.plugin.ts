import type { FastifyInstance } from 'fastify';
import type { FrontDoor } from '../../platform/front-door.ts';
import type { Platform } from '../../platform/platform.ts';
import { ProblemError } from '../../platform/problems.ts';
import { answerBare } from './answer-bare.ts';
import { answerNotFound } from './answer-not-found.ts';
import { archivePagesPlugin } from './archive/archive.plugin.ts';
import { assetPagesPlugin } from './asset-pages.plugin.ts';
import { publishedMediaPlugin } from './content/published-media.plugin.ts';
import { eventPagesPlugin } from './events/event-pages.plugin.ts';
import { lookPagesPlugin } from './look/look-pages.plugin.ts';
import { embargoPagesPlugin } from './embargo/embargo-pages.plugin.ts';
import { feedsPlugin } from './feeds/feeds.plugin.ts';
import { kitPlugin } from './kit/kit.plugin.ts';
import { type NewsroomSite, openNewsroomSite } from './newsroom-site.ts';
import { peoplePagesPlugin } from './people/people-pages.plugin.ts';
import { libraryPagesPlugin } from './pictures/library.plugin.ts';
import { pictureDownloadPlugin } from './pictures/picture-download.plugin.ts';
import { releasePagesPlugin } from './release-pages.plugin.ts';
import { searchPagesPlugin } from './search/search.plugin.ts';
import { topicPagesPlugin } from './topics/topics.plugin.ts';
import { questionsPublicPlugin } from './questions/questions-public.plugin.ts';
import { sharingPlugin } from './sharing/sharing.plugin.ts';
import { countReaders } from './statistics/count-readers.ts';
import { subscriptionsPublicPlugin } from './subscriptions/subscriptions-public.plugin.ts';

export type PublicKind = (app: FastifyInstance, site: NewsroomSite) => Promise<void>;

/** Every kind of public page, each in a small plugin of its own; most of them call `cachedRoute` (cached-route.ts). */
const kinds: readonly PublicKind[] = [
  assetPagesPlugin,
  publishedMediaPlugin,
  lookPagesPlugin,
  searchPagesPlugin,
  topicPagesPlugin,
  archivePagesPlugin,
  libraryPagesPlugin,
  pictureDownloadPlugin,
  peoplePagesPlugin,
  eventPagesPlugin,
  releasePagesPlugin,
  kitPlugin,
  embargoPagesPlugin,
  feedsPlugin,
  subscriptionsPublicPlugin,
  sharingPlugin,
  questionsPublicPlugin,
];

/** The public pages under /n: complete without scripts, read by the role that sees publications only. */
export async function newsroomPagesPlugin(
  app: FastifyInstance,
  platform: Platform,
  door: FrontDoor,
  /** pages of other rooms that stand in the newsroom */
  others: readonly PublicKind[] = [],
): Promise<void> {
  const site = openNewsroomSite(platform, door);
  app.addHook('onClose', async () => site.close());
  countReaders(app, site, door);
  app.setNotFoundHandler((request, reply) => answerNotFound(site, request, reply));
  // Else the staff app's own `/*` would take deep addresses, and answer them as the API does.
  app.get('/*', { schema: { hide: true } }, (request, reply) => answerNotFound(site, request, reply));
  // Whoever asks for a newsroom by the common host is sent on to the one of its own, for an hour: names of hosts may change.
  app.addHook('onRequest', async ({ method, headers, url }, reply) => {
    const elsewhere = method === 'GET' || method === 'HEAD' ? site.addresses.elsewhere(headers.host, url) : null;
    if (elsewhere !== null) return reply.header('cache-control', 'public, max-age=3600').redirect(elsewhere, 301);
  });
  // No publication has such an address, and PostgreSQL refuses to look for one.
  app.addHook('preHandler', async (request, reply) => {
    if (request.url.includes('%00')) return answerBare(site, request, reply);
  });
  app.setErrorHandler((error, request, reply) => {
    // A form of another site, or one that is too large, is no fault of ours, and trying again does not help.
    const status = refusedStatus(error);
    if (status !== null) return answerBare(site, request, reply, 'refused').code(status);
    request.log.error({ err: error }, 'the newsroom could not answer');
    return answerBare(site, request, reply.header('retry-after', '5'), 'unavailable');
  });
  for (const kind of [...kinds, ...others]) await app.register((scope) => kind(scope, site));
}

/** What the sender did wrong, as a status; null for what went wrong here. */
function refusedStatus(error: unknown): number | null {
  const status = error instanceof ProblemError ? error.status : (error as { statusCode?: unknown }).statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}
