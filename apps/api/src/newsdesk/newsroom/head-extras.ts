import { feedLinks } from './feeds/feed-links.ts';
import { html, jsonLd, type Markup, type Piece } from './html.ts';
import { bcp47, type Frame, nameOf, type PageContext } from './page-context.ts';

/** What machines read in the head of a page beside its own description: feeds, previews, structured data. */
export function headExtras(context: PageContext, frame: Frame): Piece {
  const { language, publicUrl } = context;
  const { canonical, image, release } = frame;
  const name = nameOf(context);
  return [
    feedLinks({ context, topic: frame.topic ?? null }),
    html`<meta property="og:type" content="${frame.kind ?? 'website'}">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${frame.title}">
<meta property="og:description" content="${frame.description}">
<meta property="og:locale" content="${{ fa: 'fa_IR', ar: 'ar_AR', en: 'en_GB', zh: 'zh_CN' }[language]}">`,
    canonical && html`<meta property="og:url" content="${publicUrl + canonical}">`,
    image && html`<meta property="og:image" content="${publicUrl + image}">`,
    release && html`<meta property="article:published_time" content="${release.publishedAt.toISOString()}">`,
    release && structuredData(context, frame),
  ];
}

/** Not executed, so the policy's script-src 'none' lets it be. */
function structuredData(context: PageContext, frame: Frame): Markup | null {
  const { publicUrl } = context;
  const { release, image, canonical = '', description } = frame;
  if (!release) return null;
  return jsonLd({
    '@context': 'https://schema.org',
    '@type': release.kind === 'news' ? 'NewsArticle' : 'Article',
    headline: release.title.slice(0, 110),
    description,
    inLanguage: bcp47(release.language),
    datePublished: release.firstPublishedAt.toISOString(),
    dateModified: release.publishedAt.toISOString(),
    mainEntityOfPage: publicUrl + canonical,
    ...(image && { image: [publicUrl + image] }),
    ...(release.placeLine && { dateline: release.placeLine }),
    ...(release.tags.length > 0 && { keywords: release.tags.join(', ') }),
    publisher: { '@type': 'Organization', name: nameOf(context) },
  });
}
