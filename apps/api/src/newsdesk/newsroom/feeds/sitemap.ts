import { html, type Markup } from '../html.ts';
import { basePath, bcp47, type PageContext, releasePath, roomPath } from '../page-context.ts';
import { type NewsEntry, type SitemapEntry, type SitemapMonth, sitemapPartLength } from './sitemap-reads.ts';

type Site = Pick<PageContext, 'publicUrl' | 'publisher'>;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const xml = (markup: Markup): string => declaration + markup.text;

/** What there is to be found: parts by month, so that old ones stay as they are; and the news of two days. */
export function sitemapIndex({ publicUrl, publisher }: Site, months: readonly SitemapMonth[]): string {
  const base = publicUrl + basePath(publisher);
  const parts = months.flatMap(({ month, count, changedAt }) =>
    Array.from({ length: Math.ceil(count / sitemapPartLength) }, (_, index) => ({
      url: `${base}/sitemap-${month}-${index + 1}.xml`,
      changedAt,
    })),
  );
  return xml(html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>${base}/sitemap-rooms.xml</loc></sitemap>
<sitemap><loc>${base}/sitemap-news.xml</loc></sitemap>
${parts.map(({ url, changedAt }) => html`<sitemap><loc>${url}</loc><lastmod>${changedAt.toISOString()}</lastmod></sitemap>\n`)}</sitemapindex>
`);
}

const urlset = (entries: readonly Markup[]): string =>
  xml(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries}</urlset>
`);

/** The front pages of the languages that something is published in. */
export function sitemapRooms(site: Site, published: readonly PageContext['language'][]): string {
  const { publicUrl } = site;
  const links = published.map(
    (language) =>
      html`<xhtml:link rel="alternate" hreflang="${bcp47(language)}" href="${publicUrl + roomPath(site, language)}"/>`,
  );
  return urlset(
    published.map((language) => html`<url><loc>${publicUrl + roomPath(site, language)}</loc>${links}</url>\n`),
  );
}

export function sitemapPart(site: Site, entries: readonly SitemapEntry[]): string {
  const { publicUrl } = site;
  const address = ({ language, slug }: Pick<SitemapEntry, 'language' | 'slug'>) =>
    publicUrl + releasePath(site as PageContext, language, slug);
  return urlset(
    entries.map(
      (entry) =>
        html`<url><loc>${address(entry)}</loc><lastmod>${entry.publishedAt.toISOString()}</lastmod>${
          entry.versions.length > 1 &&
          entry.versions.map(
            (version) =>
              html`<xhtml:link rel="alternate" hreflang="${bcp47(version.language)}" href="${address(version)}"/>`,
          )
        }</url>\n`,
    ),
  );
}

/** For news search: what was first published within two days, with its title. Advertisements are no news. */
export function newsSitemap(site: Site, entries: readonly NewsEntry[]): string {
  const { publicUrl, publisher } = site;
  const name = (language: PageContext['language']) => publisher.names[language] || publisher.names.fa;
  return xml(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries.map(
  ({ language, slug, title, firstPublishedAt }) =>
    html`<url><loc>${publicUrl + releasePath(site as PageContext, language, slug)}</loc><news:news><news:publication><news:name>${name(language)}</news:name><news:language>${language === 'zh' ? 'zh-cn' : language}</news:language></news:publication><news:publication_date>${firstPublishedAt.toISOString()}</news:publication_date><news:title>${title}</news:title></news:news></url>\n`,
)}</urlset>
`);
}

/** At a newsroom's own host. */
export const ownRobotsText = ({ publicUrl, publisher }: Site): string =>
  `User-agent: *
Disallow: /*/subscription/
Disallow: /*/question/

Sitemap: ${publicUrl + basePath(publisher)}/sitemap.xml
`;
