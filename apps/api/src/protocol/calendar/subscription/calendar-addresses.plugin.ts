import type { FastifyInstance } from 'fastify';
import { networkOf } from '../../../platform/network-of.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { openThrottle } from '../../../platform/sign-in-throttle.ts';
import { hashOfCalendarToken, tokenOfFile } from './calendar-address.ts';
import { readSubscription } from './read-subscription.ts';

const hour = 3_600_000;
/** Programs ask every few minutes at most; many people may sit behind one network. */
const perAddress = 60;
const perNetwork = 3000;
/** Who tries addresses out is stopped soon. */
const missesPerNetwork = 60;

/** Where other programs read a person's calendar: no session, the address is the key. */
export async function calendarAddressesPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, config } = platform;
  const throttle = openThrottle(databases.identity.prisma, config.SECRET_KEY);

  app.get<{ Params: { file: string } }>('/api/calendars/:file', { schema: { hide: true } }, async (request, reply) => {
    const token = tokenOfFile(request.params.file);
    const network = networkOf(request.ip);
    const allowances = [{ key: `calendar network ${network}`, limit: perNetwork, windowMs: hour }];
    if (token) allowances.push({ key: `calendar ${hashOfCalendarToken(token)}`, limit: perAddress, windowMs: hour });
    await throttle.take(allowances);
    const reading = token && (await readSubscription(platform, token));
    if (!reading) {
      await throttle.take([{ key: `calendar miss ${network}`, limit: missesPerNetwork, windowMs: hour }]);
      throw problem('not-found');
    }
    const { text, tag, since } = reading;
    reply.headers({
      etag: tag,
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
      'content-disposition': 'inline; filename="ravabet.ics"',
      ...lastModified(since),
    });
    const { 'if-none-match': tags, 'if-modified-since': date } = request.headers;
    if (isKnown({ tags, date }, tag, since)) return reply.code(304).send();
    return reply.type('text/calendar; charset=utf-8').send(text);
  });
}

const wholeSecond = (at: Date): number => Math.floor(at.getTime() / 1000) * 1000;

/** A date has whole seconds: before its second is over, what comes later in it would look unchanged, so until then none is told. */
const lastModified = (since: Date): Record<string, string> =>
  Date.now() - wholeSecond(since) < 2000 ? {} : { 'last-modified': new Date(wholeSecond(since)).toUTCString() };

/** Whether the program has this very calendar. Where it sends a tag, the tag decides. */
function isKnown(asked: { tags: string | undefined; date: string | undefined }, tag: string, since: Date): boolean {
  if (asked.tags !== undefined) {
    return asked.tags === '*' || asked.tags.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
  }
  return (
    asked.date !== undefined && Date.now() - wholeSecond(since) >= 2000 && Date.parse(asked.date) >= wholeSecond(since)
  );
}
