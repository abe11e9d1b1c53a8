import { createHash } from 'node:crypto';
import type { Read } from '@ravabet/db/tenant-reader';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readOf } from './sql-text.ts';

/**
 * The number of commits that touched scopes of the organisation `$1`, as a value within a read: the same snapshot counts and lists, so a
 * tag is never newer than what it stands for and a repeated list is exact, never stale (docs/decisions/0008).
 */
export const changeCountOf = (scopes: readonly string[]): string =>
  `SELECT coalesce(sum(n), 0)::text FROM change_counter WHERE organization_id = $1::uuid AND scope IN (${scopes.map((scope) => `'${scope}'`).join(', ')})`;

/** The same alone, for a client that may have the answer already. */
export const readChangeCount = (scopes: readonly string[]): Read =>
  readOf('change_count', `SELECT (${changeCountOf(scopes)}) AS changes`);

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
