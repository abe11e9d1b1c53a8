import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directionOfLanguage } from '@ravabet/i18n';
import { directionOf } from '@ravabet/persian-text';
import sharp from 'sharp';
import { renderSvg } from '../../../platform/typst.ts';
import type { PublishedItem } from '../newsroom-reads.ts';
import { basePath, nameOf, type PageContext, say } from '../page-context.ts';
import { dateText } from '../release-facts.ts';

const template = readFileSync(join(import.meta.dirname, 'share-card.typ'), 'utf8');
export const cardWidth = 1200;
export const cardHeight = 630;

/** What stands on the card; a card is named by it, so another title or name makes another card. */
export function cardOf(context: PageContext, release: PublishedItem) {
  const { language, publicUrl, publisher } = context;
  return {
    language,
    rtl: directionOfLanguage(language) === 'rtl',
    titleRtl: directionOf(release.title) === 'rtl',
    colour: publisher.look.accent ?? '#0e7c86',
    organization: nameOf(context),
    kind: say(context, `kinds.${release.kind}`),
    title: release.title,
    date: dateText(context, release.firstPublishedAt, 'full'),
    host: new URL(publicUrl).host,
  };
}
export type ShareCard = ReturnType<typeof cardOf>;

const templateHash = createHash('sha256').update(template).digest('base64url');

export const cardHash = (card: ShareCard): string =>
  createHash('sha256').update(templateHash).update(JSON.stringify(card)).digest('hex').slice(0, 16);

export const cardPath = (context: PageContext, release: PublishedItem): string =>
  `${basePath(context.publisher)}/cards/${release.pressReleaseId}-${cardHash(cardOf(context, release))}.png`;

/** Drawn by the house's typesetter, which shapes Persian and Arabic as paper does; then pixels. */
export async function drawCard(card: ShareCard): Promise<Buffer> {
  const svg = await renderSvg({ template, data: card, files: {} });
  return sharp(Buffer.from(svg), { density: 72 })
    .resize(cardWidth, cardHeight, { fit: 'fill' })
    .flatten({ background: '#fbfaf7' })
    .png({ palette: true, quality: 90, effort: 7 })
    .toBuffer();
}
