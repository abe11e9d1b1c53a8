import { formatNumber } from '@ravabet/calendars';
import { html, type Markup, type Piece } from '../html.ts';
import { everywhere } from '../lists/everywhere.ts';
import { pageLinks } from '../lists/release-list.ts';
import { nameOf, type PageContext, releasePath, roomPath, say } from '../page-context.ts';
import { framedPage } from '../page-frame.ts';
import { pictureElement } from '../picture-element.ts';
import { timeElement } from '../release-facts.ts';
import { topicName, type TopicOfNewsroom } from '../topics/topic-reads.ts';
import type { LibraryPicture } from './library-reads.ts';
import { downloadPath } from './picture-download.plugin.ts';

/** Pictures to print: who took them, what one may do with them, and the sizes there are. */
export function libraryPage(
  context: PageContext,
  page: { pictures: readonly LibraryPicture[]; older: string | null },
  options: { topics: readonly TopicOfNewsroom[]; topic: TopicOfNewsroom | null; cursor: string | undefined },
): Markup {
  const { topics, topic, cursor } = options;
  const room = roomPath(context, context.language);
  const query = topic ? `?topic=${topic.slug}` : '';
  const path = `${room}/pictures${query}`;
  return framedPage(context, {
    title: `${say(context, 'library.title')} · ${say(context, 'titleOf', { name: nameOf(context) })}`,
    description: say(context, 'library.description', { name: nameOf(context) }),
    section: 'pictures',
    ...(cursor === undefined && { canonical: path, alternates: everywhere(context, `/pictures${query}`) }),
    main: html`<div class="column"><h1>${say(context, 'library.title')}</h1>
<p class="lead">${say(context, 'library.rights')}</p>
${topics.length > 0 && (page.pictures.length > 0 || topic !== null) && topicFilter(context, topics, topic)}
${
  page.pictures.length === 0
    ? html`<p>${say(context, 'library.none')}</p>`
    : html`<ul class="library">${page.pictures.map((one, index) => item(context, one, index))}</ul>`
}
${pageLinks(context, path, { older: page.older, cursor })}</div>`,
  });
}

function topicFilter(context: PageContext, topics: readonly TopicOfNewsroom[], chosen: TopicOfNewsroom | null): Markup {
  const path = `${roomPath(context, context.language)}/pictures`;
  const link = (href: string, text: string, isChosen: boolean): Markup =>
    isChosen
      ? html`<li><a href="${href}" aria-current="true" dir="auto">${text}</a></li>`
      : html`<li><a href="${href}" dir="auto">${text}</a></li>`;
  return html`<nav aria-label="${say(context, 'topics.title')}"><ul class="topics">${link(path, say(context, 'search.any'), chosen === null)}${topics.map(
    (topic) => link(`${path}?topic=${topic.slug}`, topicName(topic, context.language), topic.id === chosen?.id),
  )}</ul></nav>`;
}

function item(context: PageContext, { picture, release }: LibraryPicture, index: number): Piece {
  const element = pictureElement(context, picture, { sizes: '(min-width: 640px) 21rem, 100vw', eager: index === 0 });
  if (!element) return null;
  const name = picture.caption || picture.alternativeText || release.title;
  return html`<li><figure>${element}<figcaption>
<p dir="auto">${name}</p>
${picture.credit && html`<p class="quiet" dir="auto">${say(context, 'credit', { name: picture.credit })}</p>`}
<p class="quiet" dir="auto">${picture.rights || say(context, 'library.usual', { name: nameOf(context) })}</p>
<p class="quiet">${timeElement(context, release.firstPublishedAt)} <a href="${releasePath(context, context.language, release.slug)}" dir="auto">${release.title}</a></p>
<ul class="sizes" aria-label="${say(context, 'library.sizes')}">${sizes(context, picture, release, name)}</ul></figcaption></figure></li>`;
}

function sizes(
  context: PageContext,
  picture: LibraryPicture['picture'],
  release: LibraryPicture['release'],
  name: string,
): Piece {
  const offered = picture.variants.filter(({ mediaType }) => mediaType !== 'image/avif');
  const number = (n: number): string => formatNumber(n, context.language, { useGrouping: false });
  return offered.map(({ name: variant, width, height, mediaType }) => {
    const text = `${number(width)} × ${number(height)}`;
    const format = mediaType === 'image/jpeg' ? 'JPEG' : 'WebP';
    return html`<li><a href="${downloadPath(context, release, picture, variant)}" download><bdi dir="ltr">${text}</bdi> <bdi>${format}</bdi><span class="unseen"> ${name}</span></a></li>`;
  });
}
