import { html, type Markup, type Piece } from '../html.ts';
import type { PublishedItem } from '../newsroom-reads.ts';
import { type PageContext, releasePath, say } from '../page-context.ts';
import { pictureElement } from '../picture-element.ts';
import { kicker } from '../release-facts.ts';

/** Releases one under the other, each with kind, date, title, the first lines and its first picture. */
export const releaseList = (context: PageContext, items: readonly PublishedItem[], level: 'h2' | 'h3' = 'h2'): Markup =>
  html`<ol class="releases">${items.map((item, index) => listItem(context, item, index, level))}</ol>`;

function listItem(context: PageContext, item: PublishedItem, index: number, level: 'h2' | 'h3'): Markup {
  const [first] = item.pictures;
  // Decorative here: the title beside it says what it is about, and its text stands on the release's page.
  const picture =
    first &&
    pictureElement(context, first, { sizes: '(min-width: 640px) 12rem, 100vw', eager: index === 0, decorative: true });
  return html`<li><article class="${picture ? 'with-picture' : ''}"><div>
${kicker(context, item)}
${heading(level, html`<a href="${releasePath(context, item.language, item.slug)}">${item.title}</a>`)}
${item.lead && html`<p class="lead" dir="auto">${item.lead}</p>`}
</div>${picture}</article></li>`;
}

export const heading = (level: 'h2' | 'h3', text: Piece): Markup =>
  level === 'h2' ? html`<h2 dir="auto">${text}</h2>` : html`<h3 dir="auto">${text}</h3>`;

/** On to older ones, and back to the beginning from anywhere but there. */
export function pageLinks(
  context: PageContext,
  path: string,
  page: { older: string | null; cursor: string | undefined },
): Piece {
  const { older, cursor } = page;
  if (older === null && cursor === undefined) return null;
  const joined = path.includes('?') ? `${path}&` : `${path}?`;
  return html`<nav class="pages" aria-label="${say(context, 'pages')}">${
    cursor !== undefined && html`<a href="${path}">${say(context, 'newest')}</a>`
  } ${older !== null && html`<a rel="next" href="${joined}older=${older}">${say(context, 'older')}</a>`}</nav>`;
}
