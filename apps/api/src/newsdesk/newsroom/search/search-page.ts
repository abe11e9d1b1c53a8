import { formatNumber } from '@ravabet/calendars';
import { highlightRanges } from '@ravabet/persian-text';
import { excerptAround } from '../../../office/search/share/excerpt-around.ts';
import { html, type Markup, type Piece } from '../html.ts';
import { pageLinks } from '../lists/release-list.ts';
import { nameOf, type PageContext, releasePath, roomPath, say } from '../page-context.ts';
import { framedPage } from '../page-frame.ts';
import { kicker } from '../release-facts.ts';
import { topicName, type TopicOfNewsroom } from '../topics/topic-reads.ts';
import { kinds, type Search, searchQuery } from './search-filters.ts';
import { searchForm } from './search-form.ts';
import { countedTo, type Found, type Hit } from './search-publications.ts';

/** The search: its form, and what was found once something was asked. */
export function searchPage(
  context: PageContext,
  search: Search,
  found: Found | null,
  options: { topics: readonly TopicOfNewsroom[]; cursor: string | undefined },
): Markup {
  const path = `${roomPath(context, context.language)}/search`;
  const title = search.q === '' ? say(context, 'search.title') : say(context, 'search.of', { q: search.q });
  const wrong = search.wrong.length > 0;
  return framedPage(context, {
    title: `${wrong ? `${say(context, 'search.wrong')} · ` : ''}${title} · ${nameOf(context)}`,
    description: say(context, 'search.description', { name: nameOf(context) }),
    section: 'search',
    // Questions of people are not pages that others should find; the empty search is.
    ...(found === null && { canonical: path, alternates: languagesOf(context) }),
    main: html`<div class="column"><h1>${say(context, 'search.title')}</h1>
${searchForm(context, { q: search.q, more: filters(context, search, options.topics) })}
${found !== null && results(context, search, found)}
${found !== null && pageLinks(context, path + searchQuery(search), { older: found.older, cursor: options.cursor })}</div>`,
  });
}

const languagesOf = (context: PageContext) =>
  context.publisher.published.map((language) => ({ language, path: `${roomPath(context, language)}/search` }));

function filters(context: PageContext, search: Search, topics: readonly TopicOfNewsroom[]): Markup {
  const isOpen = search.kind !== null || search.topic !== null || search.from !== '' || search.until !== '';
  return html`<details class="filters"${isOpen && html` open`}><summary>${say(context, 'search.filters')}</summary><div class="fields">
${choice(
  context,
  'kind',
  search.kind,
  kinds.map((kind) => ({ value: kind, text: say(context, `kinds.${kind}`) })),
)}
${
  topics.length > 0 &&
  choice(
    context,
    'topic',
    search.topic,
    topics.map((topic) => ({ value: topic.slug, text: topicName(topic, context.language) })),
  )
}
${dateField(context, search, 'from')}${dateField(context, search, 'until')}
</div></details>`;
}

function choice(
  context: PageContext,
  name: 'kind' | 'topic',
  chosen: string | null,
  options: { value: string; text: string }[],
) {
  return html`<p class="field"><label for="${name}">${say(context, `search.${name}`)}</label><select id="${name}" name="${name}">
<option value="">${say(context, 'search.any')}</option>${options.map(({ value, text }) =>
    value === chosen
      ? html`<option value="${value}" selected>${text}</option>`
      : html`<option value="${value}">${text}</option>`,
  )}</select></p>`;
}

function dateField(context: PageContext, search: Search, name: 'from' | 'until'): Markup {
  const isWrong = search.wrong.includes(name);
  return html`<p class="field"><label for="${name}">${say(context, `search.${name}`)}</label>
<input id="${name}" name="${name}" value="${search[name]}" dir="auto" autocomplete="off" maxlength="40" aria-describedby="${name}-hint"${isWrong && html` aria-invalid="true"`}>
<span id="${name}-hint" class="${isWrong ? 'wrong' : 'hint'}">${say(context, isWrong ? 'search.dateWrong' : 'search.dateHint')}</span></p>`;
}

function results(context: PageContext, search: Search, { items, count }: Found): Markup {
  const many = count > countedTo;
  const n = formatNumber(many ? countedTo : count, context.language);
  const told = say(context, count === 0 ? 'search.none' : many ? 'search.many' : 'search.count', { n, q: search.q });
  return html`<section aria-labelledby="found"><h2 id="found">${told}</h2>
${
  count === 0
    ? html`<p>${say(context, 'search.advice')} <a href="${roomPath(context, context.language)}/archive">${say(context, 'archive.title')}</a></p>`
    : html`<ol class="releases">${items.map((item) => hit(context, search.q, item))}</ol>`
}</section>`;
}

function hit(context: PageContext, q: string, item: Hit): Markup {
  const text = `${item.lead} ${plainText(item.html)}`;
  const { text: excerpt } = excerptAround(text, q);
  return html`<li><article><div>${kicker(context, item)}
<h3 dir="auto"><a href="${releasePath(context, item.language, item.slug)}">${marked(item.title, rangesIn(item.title, q))}</a></h3>
<p class="lead" dir="auto">${marked(excerpt, rangesIn(excerpt, q))}</p></div></article></li>`;
}

/** What was asked for, as it is written there. Chinese has no spaces: its words stand anywhere in a run. */
function rangesIn(text: string, q: string): [number, number][] {
  const ranges = highlightRanges(text, q);
  if (ranges.length > 0 || !/\p{Script=Han}/u.test(q)) return ranges;
  for (let at = text.indexOf(q); at >= 0; at = text.indexOf(q, at + q.length)) ranges.push([at, at + q.length]);
  return ranges;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** Of a body that this house rendered: no other entities stand there. */
const plainText = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (sign, name: string) => entities[name] ?? sign);

function marked(text: string, ranges: readonly [number, number][]): Piece {
  const pieces: Piece[] = [];
  let last = 0;
  for (const [start, end] of ranges) {
    pieces.push(text.slice(last, start), html`<mark>${text.slice(start, end)}</mark>`);
    last = end;
  }
  return [...pieces, text.slice(last)];
}
