import type { ChangePart, FieldChange } from '@ravabet/contracts/newsdesk/press-releases';
import { html, type Markup, type Piece } from './html.ts';
import type { PublishedRelease, PublishedVersion } from './newsroom-reads.ts';
import { type PageContext, say, versionPath } from './page-context.ts';
import { timeElement } from './release-facts.ts';
import { changedFieldName } from '../press-releases/share/changed-field-name.ts';

/** A corrected text says so before it begins: each correction with its date, what was wrong, every changed word, and the way to the old text. */
export function correctionNotices(
  context: PageContext,
  release: PublishedRelease,
  history: readonly PublishedVersion[],
): Piece {
  const corrections = history.slice(0, -1);
  if (corrections.length === 0) return null;
  return html`<section class="note corrections" aria-labelledby="corrections">
<h2 id="corrections">${say(context, 'correction.title')}</h2>
${corrections.map((version, index) => {
  const replaced = history[index + 1];
  return html`<div class="correction">
<p>${say(context, 'correction.on')} ${timeElement(context, version.publishedAt, 'datetime')}</p>
<p dir="auto">${version.note}</p>
<details><summary>${say(context, 'correction.changes')}</summary>${changeList(context, version.changes)}</details>
${replaced && html`<p><a href="${versionPath(context, release, replaced.n)}">${say(context, 'correction.before')}</a></p>`}
</div>`;
})}
</section>`;
}

export function changeList(context: PageContext, changes: readonly FieldChange[]): Markup {
  return html`<dl class="changes">${changes.map(({ field, parts }) => {
    const name = changedFieldName(context.language, field);
    return html`<div><dt>${name}</dt><dd dir="auto">${
      parts.length > 0 ? parts.map((part) => partElement(context, part)) : say(context, 'correction.onlyForm')
    }</dd></div>`;
  })}</dl>`;
}

/** What went and what came is told by the element, by a line and by words for those who hear the page. */
function partElement(context: PageContext, { op, text }: ChangePart): Piece {
  if (op === 'gap') return html`<span class="gap"> … </span>`;
  if (op === 'removed')
    return html`<del><span class="heard">${say(context, 'correction.removed')} </span>${text}</del> `;
  if (op === 'added') return html`<ins><span class="heard">${say(context, 'correction.added')} </span>${text}</ins>`;
  return text;
}
