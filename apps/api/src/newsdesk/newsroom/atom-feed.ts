import { escapeText, html, type Markup } from './html.ts';
import type { PublishedRelease } from './newsroom-reads.ts';
import { bcp47, nameOf, type PageContext, releasePath, roomPath, say } from './page-context.ts';
import { pictureElement } from './picture-element.ts';

/** The newest releases in full, RFC 4287. Ids are those of the records: they outlive titles, addresses and hosts. */
export function atomFeed(context: PageContext, releases: readonly PublishedRelease[]): Markup {
  const { publisher, language, publicUrl } = context;
  const name = nameOf(context);
  const room = publicUrl + roomPath(context, language);
  // A feed without entries was updated when nothing was: a fixed instant keeps its bytes the same.
  const updated = releases[0]?.publishedAt ?? new Date(0);
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${bcp47(language)}">
<id>urn:uuid:${publisher.id}#${language}</id>
<title>${say(context, 'titleOf', { name })}</title>
<subtitle>${say(context, 'description', { name })}</subtitle>
<updated>${updated.toISOString()}</updated>
<author><name>${name}</name></author>
<link rel="self" type="application/atom+xml" href="${room}/feed.atom"/>
<link rel="alternate" type="text/html" hreflang="${bcp47(language)}" href="${room}"/>
${releases.map((release) => entry(context, release))}</feed>
`;
}

function entry(context: PageContext, release: PublishedRelease): Markup {
  const { publicUrl } = context;
  const path = publicUrl + releasePath(context, release.language, release.slug);
  return html`<entry>
<id>urn:uuid:${release.pressReleaseId}</id>
<title>${release.title}</title>
<link rel="alternate" type="text/html" href="${path}"/>
<published>${release.firstPublishedAt.toISOString()}</published>
<updated>${release.publishedAt.toISOString()}</updated>
<category term="${release.kind}" label="${say(context, `kinds.${release.kind}`)}"/>
${release.tags.map((tag) => html`<category term="${tag}"/>`)}${release.lead && html`<summary>${release.lead}</summary>`}
<content type="html" xml:base="${path}">${fullText(context, release)}</content>
</entry>
`;
}

/** As text: the caller's template escapes it once, which is what type="html" asks for. */
function fullText(context: PageContext, release: PublishedRelease): string {
  const pictures = release.pictures.map((picture) => pictureElement(context, picture, { sizes: '100vw' })?.text ?? '');
  const absolute = pictures.join('').replaceAll(/((?:src|srcset)="|, )\/n\//g, `$1${escapeText(context.publicUrl)}/n/`);
  return html`${release.lead && html`<p><strong>${release.lead}</strong></p>`}`.text + release.html + absolute;
}
