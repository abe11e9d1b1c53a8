import { jsonLd, type Markup } from '../html.ts';
import { bcp47, basePath, type Frame, nameOf, type PageContext, roomPath } from '../page-context.ts';
import { isCorrected } from '../feeds/feed-scope.ts';
import { cardHeight, cardPath, cardWidth } from './share-card.ts';

/** schema.org for search engines. Not executed, so the policy's script-src 'none' lets it be. */
export function structuredData(
  context: PageContext,
  { release, image, canonical = '', description }: Frame,
): Markup | null {
  const { publicUrl, language, publisher } = context;
  if (!release) return null;
  const url = publicUrl + canonical;
  const organization = {
    '@type': 'Organization',
    '@id': `${publicUrl}${basePath(publisher)}#organization`,
    name: nameOf(context),
    url: publicUrl + roomPath(context, language),
    ...(publisher.letterhead.phone && { telephone: publisher.letterhead.phone }),
  };
  const card = {
    '@type': 'ImageObject',
    url: publicUrl + cardPath(context, release),
    width: cardWidth,
    height: cardHeight,
  };
  return jsonLd({
    '@context': 'https://schema.org',
    '@type': release.kind === 'advertisement' ? 'AdvertiserContentArticle' : 'NewsArticle',
    '@id': url,
    url,
    headline: release.title,
    ...(release.overTitle && { alternativeHeadline: release.overTitle }),
    description,
    inLanguage: bcp47(release.language),
    datePublished: release.firstPublishedAt.toISOString(),
    dateModified: release.publishedAt.toISOString(),
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    image: [...(image ? [publicUrl + image] : []), card],
    ...(isCorrected(release) && {
      correction: {
        '@type': 'CorrectionComment',
        datePublished: release.publishedAt.toISOString(),
        ...(release.correctionNote && { text: release.correctionNote }),
        url,
      },
    }),
    ...(release.placeLine && { dateline: release.placeLine }),
    ...(release.tags.length > 0 && { keywords: release.tags }),
    identifier: release.hash,
    isAccessibleForFree: true,
    author: organization,
    publisher: organization,
  });
}
