import type { Language } from '@ravabet/i18n';
import { html, type Piece } from '../html.ts';
import { type Frame, nameOf, type PageContext, say } from '../page-context.ts';
import { cardHeight, cardPath, cardWidth } from './share-card.ts';
import { structuredData } from './structured-data.ts';

const localeOf: Record<Language, string> = { fa: 'fa_IR', ar: 'ar_AR', en: 'en_GB', zh: 'zh_CN' };

/** How a page shows where its link is shared (Open Graph, X cards), and what search engines are told of it. */
export function sharingHead(context: PageContext, frame: Frame): Piece {
  const { language, publicUrl } = context;
  const { canonical, release, alternates = [] } = frame;
  const title = release?.title ?? frame.title;
  return [
    html`<meta property="og:type" content="${frame.kind ?? 'website'}">
<meta property="og:site_name" content="${nameOf(context)}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${frame.description}">
<meta property="og:locale" content="${localeOf[language]}">
`,
    alternates
      .filter((other) => other.language !== language)
      .map((other) => html`<meta property="og:locale:alternate" content="${localeOf[other.language]}">\n`),
    canonical && html`<meta property="og:url" content="${publicUrl + canonical}">\n`,
    release && [
      html`<meta property="og:image" content="${publicUrl + cardPath(context, release)}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${cardWidth}">
<meta property="og:image:height" content="${cardHeight}">
<meta property="og:image:alt" content="${say(context, `kinds.${release.kind}`)}: ${release.title}">
<meta property="article:published_time" content="${release.firstPublishedAt.toISOString()}">
<meta property="article:modified_time" content="${release.publishedAt.toISOString()}">
`,
      release.tags.map((tag) => html`<meta property="article:tag" content="${tag}">\n`),
    ],
    html`<meta name="twitter:card" content="${release ? 'summary_large_image' : 'summary'}">\n`,
    structuredData(context, frame),
  ];
}
