import { html, type Markup } from './html.ts';
import type { PublishedRelease, PublishedVersion } from './newsroom-reads.ts';
import { nameOf, type PageContext, releasePath, say, versionPath } from './page-context.ts';
import { framedPage } from './page-frame.ts';
import { figure } from './picture-element.ts';
import { releaseBody } from './release-page.ts';
import { kicker, timeElement } from './release-facts.ts';

const sizes = '(min-width: 760px) 44rem, 100vw';

/**
 * What a release said before a correction: readable, marked as replaced before its first word, and not to be found by search engines.
 * A picture that the correction took away is not shown here either: it may have been the mistake.
 */
export function supersededPage(
  context: PageContext,
  current: PublishedRelease,
  old: PublishedRelease,
  history: readonly PublishedVersion[],
): Markup {
  const address = releasePath(context, current.language, current.slug);
  const title = say(context, 'superseded.title');
  const pictures = old.pictures.filter(({ sha256 }) => current.pictures.some((one) => one.sha256 === sha256));
  return framedPage(context, {
    title: `${title}: ${old.title} · ${nameOf(context)}`,
    description: title,
    main: html`<article class="column release superseded">
<div class="note warning" role="note">
<p><strong>${title}</strong></p>
<p>${say(context, 'superseded.from')} ${timeElement(context, old.publishedAt, 'datetime')}</p>
<p>${say(context, 'superseded.corrections')}</p>
${correctionsSince(context, current, old, history)}
<p><a href="${address}">${say(context, 'superseded.current')}</a></p>
</div>
<header>
${kicker(context, old)}
${old.overTitle && html`<p class="over-title" dir="auto">${old.overTitle}</p>`}
<h1 dir="auto">${old.title}</h1>
${old.subTitle && html`<p class="sub-title" dir="auto">${old.subTitle}</p>`}
</header>
${old.lead && html`<p class="lead" dir="auto">${old.lead}</p>`}
<div class="body">${old.placeLine && html`<p class="place" dir="auto">${old.placeLine}</p>`}${releaseBody(context, old)}</div>
${pictures.map((picture) => figure(context, picture, { sizes }))}
${pictures.length < old.pictures.length && html`<p class="note">${say(context, 'superseded.pictures')}</p>`}
<footer><details><summary>${say(context, 'hash')} <bdi dir="ltr"><code>${old.hash.slice(0, 12)}</code></bdi></summary>
<p>${say(context, 'hashMeaning')}</p><p><bdi dir="ltr"><code>${old.hash}</code></bdi></p></details></footer>
</article>`,
  });
}

/** Every correction that this text did not have yet, the newest first: its day leads to the text that it made. */
function correctionsSince(
  context: PageContext,
  current: PublishedRelease,
  old: PublishedRelease,
  history: readonly PublishedVersion[],
): Markup {
  const since = history.filter(({ n }) => n > old.n);
  return html`<ul class="corrections-since">${since.map(({ n, publishedAt, note }) => {
    const address =
      n === current.n ? releasePath(context, current.language, current.slug) : versionPath(context, current, n);
    return html`<li><a href="${address}">${timeElement(context, publishedAt, 'datetime')}</a>${note && html` <span dir="auto">${note}</span>`}</li>`;
  })}</ul>`;
}
