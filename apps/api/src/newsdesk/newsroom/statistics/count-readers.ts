import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { FrontDoor } from '../../../platform/front-door.ts';
import { routeOf } from '../../../platform/request-log.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import { keepCounts } from './keep-counts.ts';
import { type Counted, readCounter } from './read-counter.ts';

const everyMs = 10_000;

/** What is counted, by the route as it was declared. */
const countedRoutes: Readonly<Record<string, Counted>> = {
  '/n/:organization/:language': 'read',
  '/n/:organization/:language/:slug': 'read',
  '/n/:organization/:language/:slug/kit.zip': 'kit',
  // What is shown in a page comes from /media and is not counted: only who takes a picture asks here.
  '/n/:organization/:language/:slug/pictures/:sha256/:variant': 'picture',
};

/**
 * Counts what readers were given, from the cache at the door and behind it, and adds the sums to the day's every ten seconds and when the
 * process ends. A process that is killed loses the sums of the last seconds.
 */
export function countReaders(
  app: FastifyInstance,
  { platform, publisherOf, addresses }: NewsroomSite,
  door: FrontDoor,
): void {
  const counter = readCounter();

  const countOne = (request: IncomingMessage, isRewritten: boolean, route: string, status: number): void => {
    const what = countedRoutes[route];
    if (what === undefined || request.method !== 'GET') return;
    // A browser that has the page already read it again; a file it has was taken before.
    if (status !== 200 && !(what === 'read' && status === 304)) return;
    const { host, ...asker } = askerOf(request);
    let path = isRewritten ? (request.url ?? '') : addresses.inner(host, request.url ?? '');
    const query = path.indexOf('?');
    if (query >= 0) path = path.slice(0, query);
    // A download counts for its release: /n/<organisation>/<language>/<slug>
    counter.count(what, what === 'read' ? path : path.split('/', 5).join('/'), asker);
  };
  door.onAnswered(({ request, given }) => countOne(request, false, given.route, given.status));
  app.addHook('onResponse', async (request, reply) => countOne(request.raw, true, routeOf(request), reply.statusCode));

  let writing = Promise.resolve();
  const write = (): Promise<void> =>
    (writing = writing.then(async () => {
      const sums = counter.take();
      if (sums.length > 0) counter.putBack(await keepCounts(platform, publisherOf, sums));
    }));
  const timer = setInterval(() => void write(), everyMs).unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await write();
  });
}

/** One way through the headers as they came: the object of all of them costs more than all that is done here. */
function askerOf({ rawHeaders }: IncomingMessage) {
  let userAgent: string | undefined;
  let acceptLanguage: string | undefined;
  let purpose: string | undefined;
  let referer: string | undefined;
  let host: string | undefined;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? '';
    // Lengths first: most headers are of another.
    switch (name.length) {
      case 4:
        if (name.toLowerCase() === 'host') host = rawHeaders[i + 1];
        break;
      case 5:
        if (name.toLowerCase() === 'x-moz') purpose = rawHeaders[i + 1];
        break;
      case 7:
        if (name.toLowerCase() === 'referer') referer = rawHeaders[i + 1];
        else if (name.toLowerCase() === 'purpose') purpose = rawHeaders[i + 1];
        break;
      case 10:
        if (name.toLowerCase() === 'user-agent') userAgent = rawHeaders[i + 1];
        break;
      case 11:
        if (name.toLowerCase() === 'sec-purpose') purpose = rawHeaders[i + 1];
        break;
      case 15:
        if (name.toLowerCase() === 'accept-language') acceptLanguage = rawHeaders[i + 1];
        break;
      default:
    }
  }
  return { userAgent, acceptLanguage, purpose, referer, host };
}
