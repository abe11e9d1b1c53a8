import type { FastifyInstance } from 'fastify';
import { readOf } from '../../platform/sql-text.ts';
import { oldAddressOf } from '../press-releases/share/old-address.ts';
import type { NewsroomSite } from './newsroom-site.ts';
import type { Publisher } from './newsroom-reads.ts';
import { releasePath } from './page-context.ts';
import { isLanguage } from './newsroom-pages.ts';

const read = readOf(
  'newsroom_old_address',
  `SELECT p.language, p.slug FROM old_address a
   JOIN publication p ON p.organization_id = a.organization_id AND p.press_release_id = a.press_release_id AND p.current
   WHERE a.organization_id = $1::uuid AND a.address = ANY($2::text[]) ORDER BY length(a.address) DESC LIMIT 1`,
);

/**
 * Whoever comes with an address of the older site is sent on for good, where nothing of ours has that address. At a host of its own the
 * newsroom gets the old paths as they were; at the common host a proxy puts /n/<organisation> before them.
 */
export function sendOnFromOldAddresses(app: FastifyInstance, site: NewsroomSite): void {
  const { publicReader } = site.platform.databases;
  const newAddressOf = async (publisher: Publisher, address: string): Promise<string | null> => {
    const whole = oldAddressOf(address);
    const bare = oldAddressOf(address.replace(/\?.*$/s, ''));
    const asked = [...new Set([whole, bare].filter((one) => one !== null))];
    if (asked.length === 0) return null;
    const [found] = await publicReader.rows<{ language: string; slug: string }>(publisher.id, read, [
      publisher.id,
      asked,
    ]);
    if (!found || !isLanguage(found.language)) return null;
    return releasePath(site.contextOf(publisher, found.language), found.language, found.slug);
  };
  app.addHook('onSend', async (request, reply, payload) => {
    // The front page of an older site took its articles by a query: /?p=12
    const mayBeOld = reply.statusCode === 404 || (reply.statusCode === 302 && request.url.includes('?'));
    if (!mayBeOld || (request.method !== 'GET' && request.method !== 'HEAD') || request.url.includes('%00'))
      return payload;
    const [, slug = '', rest = ''] = /^\/n\/([^/?]+)(.*)$/s.exec(request.url) ?? [];
    const publisher = rest === '' ? null : await site.publisherOf(decoded(slug));
    const to = publisher && (await newAddressOf(publisher, rest.startsWith('/') ? rest : `/${rest}`));
    if (!to) return payload;
    for (const header of ['content-encoding', 'content-length', 'etag']) reply.removeHeader(header);
    reply.code(301).headers({ location: to, 'cache-control': 'public, max-age=3600' }).type('text/plain');
    return '';
  });
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return '';
  }
}
