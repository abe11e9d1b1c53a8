import { Readable } from 'node:stream';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Subject, subjects } from '@ravabet/permissions';
import { readable } from '../../platform/ability.ts';
import { type Heard, type LiveStream, openLiveStream } from '../../platform/live-events.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { isDiscussed, readRecord } from '../comments/share/read-record.ts';
import { countUnreadEverywhere } from './count-unread.ts';

/** More browser tabs than a person opens; a program that forgets to close its streams meets it. */
const streamsOfOnePerson = 20;

/** The streams of this process. */
export function openStreams(platform: Platform) {
  const open = new Map<string, Set<LiveStream>>();
  return {
    /** @throws too-many-requests */
    start(request: FastifyRequest, reply: FastifyReply): FastifyReply {
      const person = request.person;
      if (!person) throw problem('not-signed-in');
      const own = open.get(person.id) ?? new Set();
      if (own.size >= streamsOfOnePerson) throw problem('too-many-requests', { headers: { 'retry-after': '30' } });
      const stream = openLiveStream({
        personId: person.id,
        bus: platform.bus,
        resumes: request.headers['last-event-id'] !== undefined,
        counts: async () => ({ unread: await countUnreadEverywhere(platform.databases, person.id) }),
        mayHear: (heard) => mayHear(platform, person.id, heard),
        stillSignedIn: async () => (await platform.sessions.personOf(request))?.sessionId === person.sessionId,
      });
      own.add(stream);
      open.set(person.id, own);
      const forget = (): void => {
        stream.end();
        own.delete(stream);
        if (own.size === 0) open.delete(person.id);
      };
      reply.raw.once('close', forget);
      const body = Readable.from(stream.messages, { objectMode: false, highWaterMark: 16 * 1024 });
      body.once('close', forget);
      return reply
        .header('content-type', 'text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
        .send(body);
    },
    /** a server that stops must not wait for readers who stay */
    endAll(): void {
      for (const streams of open.values()) for (const stream of streams) stream.end();
    },
  };
}

/** By the rules of this moment: a role that was taken away silences the stream at once. */
async function mayHear(
  { databases, memberships }: Platform,
  personId: string,
  { name, message }: Heard,
): Promise<boolean> {
  if (name === 'notifications.changed') return message.personId === personId;
  const standing = await memberships.standingOf(personId, message.organizationId);
  if (!standing) return false;
  const { actor, ability } = standing;
  if (name === 'job.changed') return message.personId === personId || ability.can('read', 'Job');
  const { subjectType, subjectId } = message;
  if (!subjects.some((known) => known === subjectType)) return false;
  const allowed = readable(ability, subjectType as Subject);
  if (typeof allowed === 'boolean') return allowed;
  if (!isDiscussed(subjectType)) return false;
  return withOrganization(
    databases.app.prisma,
    message.organizationId,
    async (tx) => (await readRecord(tx, actor, ability, subjectType, subjectId)) !== null,
  );
}
