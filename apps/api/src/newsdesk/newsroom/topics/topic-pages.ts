import { html, type Markup } from '../html.ts';
import { everywhere } from '../lists/everywhere.ts';
import type { ItemPage } from '../lists/list-reads.ts';
import { pageLinks, releaseList } from '../lists/release-list.ts';
import { nameOf, type PageContext, roomPath, say } from '../page-context.ts';
import { framedPage } from '../page-frame.ts';
import { topicName, type TopicOfNewsroom } from './topic-reads.ts';

export const topicPath = (context: PageContext, topic: Pick<TopicOfNewsroom, 'slug'>): string =>
  `${roomPath(context, context.language)}/topics/${topic.slug}`;

export const topicLinks = (context: PageContext, topics: readonly TopicOfNewsroom[]): Markup =>
  html`<ul class="topics">${topics.map((topic) => html`<li><a href="${topicPath(context, topic)}" dir="auto">${topicName(topic, context.language)}</a></li>`)}</ul>`;

/** All topics of a language. */
export function topicsPage(context: PageContext, topics: readonly TopicOfNewsroom[]): Markup {
  return framedPage(context, {
    title: `${say(context, 'topics.title')} · ${say(context, 'titleOf', { name: nameOf(context) })}`,
    description: say(context, 'topics.description', { name: nameOf(context) }),
    canonical: `${roomPath(context, context.language)}/topics`,
    alternates: everywhere(context, '/topics'),
    section: 'topics',
    main: html`<div class="column"><h1>${say(context, 'topics.title')}</h1>
${topics.length > 0 ? topicLinks(context, topics) : html`<p class="lead">${say(context, 'topics.none')}</p>`}</div>`,
  });
}

/** What is published under one topic. */
export function topicPage(
  context: PageContext,
  topic: TopicOfNewsroom,
  page: ItemPage,
  cursor: string | undefined,
): Markup {
  const path = topicPath(context, topic);
  const name = topicName(topic, context.language);
  return framedPage(context, {
    title: `${name} · ${say(context, 'titleOf', { name: nameOf(context) })}`,
    description: say(context, 'topics.about', { topic: name, name: nameOf(context) }),
    section: 'topics',
    topic: { slug: topic.slug, name },
    ...(cursor === undefined && { canonical: path, alternates: everywhere(context, `/topics/${topic.slug}`) }),
    main: html`<div class="column"><p class="kicker"><a href="${roomPath(context, context.language)}/topics">${say(context, 'topics.title')}</a></p>
<h1 dir="auto">${name}</h1>
<p><a href="${roomPath(context, context.language)}/subscribe?topic=${encodeURIComponent(topic.slug)}">${say(context, 'subscribe.link')}</a></p>
${page.items.length > 0 ? releaseList(context, page.items) : html`<p class="lead">${say(context, 'topics.empty')}</p>`}
${pageLinks(context, path, { older: page.older, cursor })}</div>`,
  });
}
