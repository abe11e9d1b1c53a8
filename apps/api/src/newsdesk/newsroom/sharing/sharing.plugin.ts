import type { FastifyInstance } from 'fastify';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import { readOf } from '../../../platform/sql-text.ts';
import { answerBare } from '../answer-bare.ts';
import { answerAbsent } from '../answer-not-found.ts';
import { itemColumns, type PublishedItem, type Publisher } from '../newsroom-reads.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import { keptCards, TooManyCards } from './kept-cards.ts';
import { cardHash, cardOf, cardPath } from './share-card.ts';

const readItem = readOf(
  'newsroom_card',
  `SELECT ${itemColumns} FROM publication p
  WHERE p.organization_id = $1::uuid AND p.press_release_id = $2::uuid AND p.current AND p.withdrawn_at IS NULL`,
);

/** The published release of a card, as the role that sees publications only. */
async function publishedItem(
  reader: TenantReader,
  { id }: Publisher,
  pressReleaseId: string,
): Promise<PublishedItem | null> {
  const [item] = await reader.rows<PublishedItem>(id, readItem, [id, pressReleaseId]);
  return item ?? null;
}

const forEver = 'public, max-age=31536000, immutable';

/** The picture of a link, at /n/<organisation>/cards/<release>-<what stands on it>.png */
export async function sharingPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const cards = keptCards(site.platform);
  const reader = site.platform.databases.publicReader;
  app.get('/:organization/cards/:name', { schema: { hide: true } }, async (request, reply) => {
    const { organization = '', name = '' } = request.params as { organization?: string; name?: string };
    const publisher = await site.publisherOf(organization);
    const [, id, hash] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([0-9a-f]{16})\.png$/.exec(name) ?? [];
    const item = publisher && id !== undefined ? await publishedItem(reader, publisher, id) : null;
    if (!publisher || !item) return answerAbsent(site, request, reply);
    const context = site.contextOf(publisher, item.language);
    const card = cardOf(context, item);
    // Of an earlier title: shared links ask for it for weeks.
    if (cardHash(card) !== hash)
      return reply.header('cache-control', 'no-cache').redirect(cardPath(context, item), 302);
    try {
      const bytes = await cards.get(publisher.id, card);
      return await reply
        .headers({
          'cache-control': forEver,
          'cross-origin-resource-policy': 'cross-origin',
          'content-security-policy': "default-src 'none'; sandbox",
        })
        .type('image/png')
        .send(bytes);
    } catch (error) {
      if (error instanceof TooManyCards)
        return answerBare(site, request, reply.header('retry-after', '5'), 'unavailable');
      throw error;
    }
  });
}
