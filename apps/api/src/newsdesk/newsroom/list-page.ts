import { languageNames, type Language } from '@ravabet/i18n';
import { html, type Markup, type Piece } from './html.ts';
import type { PublishedItem } from './newsroom-reads.ts';
import { basePath, bcp47, nameOf, type PageContext, releasePath, roomPath, say } from './page-context.ts';
import { framedPage } from './page-frame.ts';
import { pictureElement } from './picture-element.ts';
import { kicker } from './release-facts.ts';

/** The newest releases of a language, or older ones. */
export function listPage(
  context: PageContext,
  page: { items: PublishedItem[]; older: string | null },
  options: { published: readonly Language[]; cursor: string | undefined },
): Markup {
  const { language } = context;
  const name = nameOf(context);
  const title = say(context, 'titleOf', { name });
  const room = roomPath(context, language);
  const { published, cursor } = options;
  const listed = published.map((other) => ({ language: other, path: roomPath(context, other) }));
  return framedPage(context, {
    title: cursor ? `${say(context, 'olderTitle')} · ${title}` : title,
    description: say(context, 'description', { name }),
    ...(!cursor && {
      canonical: room,
      alternates: listed,
      head: html`<link rel="alternate" hreflang="x-default" href="${context.publicUrl}${basePath(context.publisher) || '/'}">`,
    }),
    main: html`<div class="column">
<h1>${cursor ? say(context, 'olderTitle') : title}</h1>
${page.items.length === 0 ? empty(context, published) : html`<ol class="releases">${page.items.map((item, index) => listItem(context, item, index))}</ol>`}
${
  (page.older || cursor) &&
  html`<nav class="pages" aria-label="${say(context, 'pages')}">${cursor && html`<a href="${room}">${say(context, 'newest')}</a>`} ${
    page.older && html`<a rel="next" href="${room}?older=${page.older}">${say(context, 'older')}</a>`
  }</nav>`
}
</div>`,
  });
}

function listItem(context: PageContext, item: PublishedItem, index: number): Markup {
  const [first] = item.pictures;
  // Decorative here: the title beside it says what it is about, and its text stands on the release's page.
  const picture =
    first &&
    pictureElement(context, first, { sizes: '(min-width: 640px) 12rem, 100vw', eager: index === 0, decorative: true });
  return html`<li><article class="${picture ? 'with-picture' : ''}"><div>
${kicker(context, item)}
<h2 dir="auto"><a href="${releasePath(context, item.language, item.slug)}">${item.title}</a></h2>
${item.lead && html`<p class="lead" dir="auto">${item.lead}</p>`}
</div>${picture}</article></li>`;
}

function empty(context: PageContext, published: readonly Language[]): Piece {
  return html`<div class="empty"><h2>${say(context, 'empty.title')}</h2><p>${say(context, 'empty.detail', { name: nameOf(context) })}</p>
${
  published.length > 0 &&
  html`<p>${say(context, 'empty.elsewhere')} ${published.map((other) => html`<a href="${roomPath(context, other)}" lang="${bcp47(other)}" hreflang="${bcp47(other)}">${languageNames[other]}</a> `)}</p>`
}</div>`;
}
