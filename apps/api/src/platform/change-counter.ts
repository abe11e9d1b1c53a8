import { createHash } from 'node:crypto';
import type { Read } from '@ravabet/db/tenant-reader';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The number of commits that touched a scope of the organisation. Read before the list in the same round trip, so a tag is never newer
 * than what it stands for: a repeated list is exact, never stale (docs/decisions/0008).
 */
export const readChangeCount: Read = {
  name: 'change_count',
  text: `SELECT coalesce(sum(n), 0)::text AS n FROM change_counter WHERE organization_id = $1::uuid AND scope = ANY($2::text[])`,
};

/** Everything an answer depends on beside the rows: who asks, with which rights, in which words. */
export function listTag(request: FastifyRequest, changes: string): string {
  const { actor } = request;
  const asked = `${actor.personId} ${actor.roles.join()} ${JSON.stringify(actor.deputyFor)} ${request.url} ${changes}`;
  return `"${createHash('sha256').update(asked).digest('base64url').slice(0, 22)}"`;
}

/** Sets the tag, and tells whether the client has this very answer already. */
export function isUnchanged(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header('etag', tag).header('cache-control', 'private, no-cache');
  return request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag) ?? false;
}
