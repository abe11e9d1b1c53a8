import type { FastifyReply, FastifyRequest } from 'fastify';
import { readOf } from '../../../platform/sql-text.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import type { Publisher } from '../newsroom-reads.ts';
import { basePath } from '../page-context.ts';
import { oldAddressOf } from '../share/old-address.ts';

const read = readOf(
  'newsroom_redirect',
  `SELECT r.target, p.language, p.slug FROM newsroom_redirect r
   LEFT JOIN publication p ON p.organization_id = r.organization_id AND p.press_release_id = r.press_release_id AND p.current
   WHERE r.organization_id = $1::uuid AND r.path = ANY($2::text[]) ORDER BY length(r.path) DESC LIMIT 1`,
);
interface Row {
  target: string | null;
  language: string | null;
  slug: string | null;
}

/**
 * Whoever comes with an address of an older site is sent on, where nothing of ours has that address: asked before a page is made that
 * says so. At a host of its own the newsroom gets the old paths as they were; at the common host a proxy puts /n/<organisation> before them.
 * @returns whether an answer was given
 */
export async function sendOn(site: NewsroomSite, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
  if ((request.method !== 'GET' && request.method !== 'HEAD') || request.url.includes('%00')) return false;
  const [, slug = '', rest = ''] = /^\/n\/([^/?]+)(.*)$/s.exec(request.url) ?? [];
  const publisher = rest === '' ? null : await site.publisherOf(decoded(slug));
  const to = publisher && (await newAddressOf(site, publisher, rest.startsWith('/') ? rest : `/${rest}`));
  if (!to) return false;
  // Not for ever: whoever manages the newsroom may lead it elsewhere.
  reply.code(301).headers({ location: to, 'cache-control': 'public, max-age=60' }).type('text/plain').send('');
  return true;
}

async function newAddressOf(site: NewsroomSite, publisher: Publisher, address: string): Promise<string | null> {
  const whole = oldAddressOf(address);
  const bare = oldAddressOf(address.replace(/\?.*$/s, ''));
  const asked = [...new Set([whole, bare].filter((one) => one !== null))];
  if (asked.length === 0) return null;
  const { publicReader } = site.platform.databases;
  const [row] = await publicReader.rows<Row>(publisher.id, read, [publisher.id, asked]);
  if (!row) return null;
  if (row.target !== null) return basePath(publisher) + encodeURI(row.target);
  return row.slug === null ? null : `${basePath(publisher)}/${row.language}/${encodeURIComponent(row.slug)}`;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return '';
  }
}
