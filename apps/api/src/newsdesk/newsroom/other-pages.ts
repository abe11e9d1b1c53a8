import { html, type Markup } from './html.ts';
import type { PublishedItem, PublishedRelease } from './newsroom-reads.ts';
import { nameOf, type PageContext, releasePath, roomPath, say } from './page-context.ts';
import { framedPage } from './page-frame.ts';
import { dateText, kicker, numberText } from './release-facts.ts';

/** 410: says that it was withdrawn and repeats nothing of what it said. */
export function gonePage(context: PageContext, release: PublishedRelease): Markup {
  const values = {
    name: nameOf(context),
    kind: say(context, `kinds.${release.kind}`),
    number: `\u2067${numberText(context, release)}\u2069`,
    date: dateText(context, release.withdrawnAt ?? release.publishedAt),
  };
  return plainPage(context, say(context, 'gone.title'), say(context, 'gone.detail', values));
}

/** 404: what may have been meant, and the way on. */
export function notFoundPage(
  context: PageContext,
  meant: readonly PublishedItem[],
  newest: readonly PublishedItem[],
): Markup {
  const listOf = (heading: string, items: readonly PublishedItem[]) =>
    items.length > 0 &&
    html`<h2>${heading}</h2><ul class="plain">${items.map(
      (item) =>
        html`<li>${kicker(context, item)}<a href="${releasePath(context, item.language, item.slug)}" dir="auto">${item.title}</a></li>`,
    )}</ul>`;
  return plainPage(context, say(context, 'notFound.title'), say(context, 'notFound.detail'), [
    listOf(say(context, 'notFound.meant'), meant),
    listOf(say(context, 'notFound.newest'), newest),
  ]);
}

function plainPage(
  context: PageContext,
  title: string,
  detail: string,
  more: Parameters<typeof html>[1] = null,
): Markup {
  return framedPage(context, {
    title: `${title} · ${nameOf(context)}`,
    description: detail,
    main: html`<div class="column"><h1>${title}</h1><p class="lead">${detail}</p>${more}
<p><a href="${roomPath(context, context.language)}">${say(context, 'titleOf', { name: nameOf(context) })}</a></p></div>`,
  });
}
