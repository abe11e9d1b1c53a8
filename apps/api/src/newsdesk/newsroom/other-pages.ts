import { html, type Markup, type Piece } from './html.ts';
import type { PublishedItem, PublishedRelease } from './newsroom-reads.ts';
import { nameOf, type PageContext, releasePath, roomPath, say } from './page-context.ts';
import { framedPage } from './page-frame.ts';
import { searchForm } from './search/search-form.ts';
import { dateText, kicker, numberText } from './release-facts.ts';

/** 410: says that it was withdrawn, when and why, and repeats nothing of what it said. */
export function gonePage(context: PageContext, release: PublishedRelease, newest: readonly PublishedItem[]): Markup {
  const values = {
    name: nameOf(context),
    kind: say(context, `kinds.${release.kind}`),
    number: `\u2067${numberText(context, release)}\u2069`,
    date: dateText(context, release.withdrawnAt ?? release.firstPublishedAt),
  };
  const detail = say(context, release.numberN === null ? 'gone.detailUnnumbered' : 'gone.detail', values);
  const why = release.withdrawalNote;
  const told =
    why && html`<div class="note"><p><strong>${say(context, 'gone.why')}</strong></p><p dir="auto">${why}</p></div>`;
  return plainPage(
    context,
    say(context, 'gone.title'),
    detail,
    listOf(context, say(context, 'notFound.newest'), newest),
    told,
  );
}

/** 404: what may have been meant, and the way on. */
export function notFoundPage(
  context: PageContext,
  meant: readonly PublishedItem[],
  newest: readonly PublishedItem[],
): Markup {
  return plainPage(context, say(context, 'notFound.title'), say(context, 'notFound.detail'), [
    listOf(context, say(context, 'notFound.meant'), meant),
    listOf(context, say(context, 'notFound.newest'), newest),
  ]);
}

const listOf = (context: PageContext, heading: string, items: readonly PublishedItem[]): Piece =>
  items.length > 0 &&
  html`<h2>${heading}</h2><ul class="plain">${items.map(
    (item) =>
      html`<li>${kicker(context, item)}<a href="${releasePath(context, item.language, item.slug)}" dir="auto">${item.title}</a></li>`,
  )}</ul>`;

/** What is told of the page itself stands before the ways on. */
function plainPage(context: PageContext, title: string, detail: string, more: Piece, told: Piece = null): Markup {
  return framedPage(context, {
    title: `${title} · ${nameOf(context)}`,
    description: detail,
    main: html`<div class="column"><h1>${title}</h1><p class="lead">${detail}</p>
${told}
${searchForm(context, {})}
${more}
<p><a href="${roomPath(context, context.language)}">${say(context, 'titleOf', { name: nameOf(context) })}</a></p></div>`,
  });
}
