import { languageNames, directionOfLanguage, type Language } from '@ravabet/i18n';
import { correctionNotices } from './correction-notices.ts';
import { html, type Markup, type Piece, sanitisedAtPublication } from './html.ts';
import type { PublishedRelease, PublishedVersion } from './newsroom-reads.ts';
import { bcp47, nameOf, type PageContext, releasePath, say } from './page-context.ts';
import { framedPage } from './page-frame.ts';
import { figure, picturePath, plainVariant } from './picture-element.ts';
import { releaseExtras } from './release-extras.ts';
import { kicker, numberText, timeElement } from './release-facts.ts';

const sizes = '(min-width: 760px) 44rem, 100vw';

export interface LanguageOfStory {
  language: Language;
  slug: string;
  title: string;
}

/** One release at its permanent address. */
export function releasePage(
  context: PageContext,
  release: PublishedRelease,
  story: readonly LanguageOfStory[],
  history: readonly PublishedVersion[],
): Markup {
  const path = releasePath(context, release.language, release.slug);
  const [first, ...more] = release.pictures;
  const plain = first && plainVariant(first);
  const image = first && plain ? picturePath(context, first, plain.name) : undefined;
  const alternates = story.map(({ language, slug }) => ({ language, path: releasePath(context, language, slug) }));
  const others = story.filter(({ language }) => language !== release.language);
  const description = excerpt(release.lead || release.subTitle || release.title);
  return framedPage(context, {
    title: `${release.title} · ${nameOf(context)}`,
    description,
    canonical: path,
    alternates: alternates.length > 1 ? alternates : [],
    kind: 'article',
    image,
    release,
    main: html`<article class="column release">
<header>
${kicker(context, release)}
${release.overTitle && html`<p class="over-title" dir="auto">${release.overTitle}</p>`}
<h1 dir="auto">${release.title}</h1>
${release.subTitle && html`<p class="sub-title" dir="auto">${release.subTitle}</p>`}
</header>
${correctionNotices(context, release, history)}
${first && figure(context, first, { sizes, eager: true })}
${release.lead && html`<p class="lead" dir="auto">${release.lead}</p>`}
<div class="body">${release.placeLine && html`<p class="place" dir="auto">${release.placeLine}</p>`}${releaseBody(context, release)}</div>
${
  more.length > 0 &&
  html`<section class="pictures" aria-labelledby="pictures"><h2 id="pictures">${say(context, 'pictures')}</h2>${more.map((picture) => figure(context, picture, { sizes }))}</section>`
}
${otherLanguages(context, others)}
${releaseExtras(context, release)}
<footer>
<h2 class="quiet-heading">${say(context, 'about')}</h2>
<dl>
${release.numberN !== null && html`<div><dt>${say(context, 'officeNumber')}</dt><dd><bdi dir="rtl">${numberText(context, release)}</bdi></dd></div>`}
<div><dt>${say(context, 'published')}</dt><dd>${timeElement(context, release.firstPublishedAt, 'datetime')}</dd></div>
${release.tags.length > 0 && html`<div><dt>${say(context, 'tags')}</dt><dd><ul class="tags">${release.tags.map((tag) => html`<li dir="auto">${tag}</li>`)}</ul></dd></div>`}
<div class="printed"><dt>${say(context, 'permanent')}</dt><dd><bdi dir="ltr">${context.publicUrl + decodeURI(path)}</bdi></dd></div>
</dl>
<details><summary>${say(context, 'hash')} <bdi dir="ltr"><code>${release.hash.slice(0, 12)}</code></bdi></summary>
<p>${say(context, 'hashMeaning')}</p><p><bdi dir="ltr"><code>${release.hash}</code></bdi></p></details>
</footer>
</article>`,
  });
}

/** A wide table can be scrolled by keyboard too. Text cannot hold this tag: its `<` was escaped at publication. */
export function releaseBody(context: PageContext, { html: text }: PublishedRelease): Markup {
  const scroller = html`<div class="table-scroll" tabindex="0" role="group" aria-label="${say(context, 'table')}">`
    .text;
  return sanitisedAtPublication(text.replaceAll('<div class="table-scroll">', scroller));
}

function otherLanguages(context: PageContext, others: readonly LanguageOfStory[]): Piece {
  if (others.length === 0) return null;
  return html`<nav class="other-languages" aria-label="${say(context, 'otherLanguages')}"><h2 class="quiet-heading">${say(context, 'otherLanguages')}</h2><ul>${others.map(
    ({ language, slug, title }) =>
      html`<li><span lang="${bcp47(language)}">${languageNames[language]}</span> <a href="${releasePath(context, language, slug)}" lang="${bcp47(language)}" hreflang="${bcp47(language)}" dir="${directionOfLanguage(language)}">${title}</a></li>`,
  )}</ul></nav>`;
}

const excerpt = (text: string): string => {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= 200 ? plain : `${plain.slice(0, 199).replace(/\s\S*$/, '')}…`;
};
