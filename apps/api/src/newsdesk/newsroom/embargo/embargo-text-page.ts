import type { FieldChange } from '@ravabet/contracts/newsdesk/press-releases';
import { directionOfLanguage } from '@ravabet/i18n';
import { markedBody, markedLine } from '../../distribution/share/marked-text.ts';
import type { EmbargoedContent, EmbargoedRelease } from '../../press-releases/share/embargoed-release.ts';
import { renderBody } from '../../press-releases/share/rendered-body.ts';
import { html, type Markup, type Piece, sanitisedAtPublication, withWholes } from '../html.ts';
import { bcp47 } from '../page-context.ts';
import { type EmbargoContext, embargoFrame, say, whenText } from './embargo-frame.ts';

export interface EmbargoText {
  readonly release: EmbargoedRelease;
  readonly content: EmbargoedContent;
  /** «نسخهٔ سارا محمدی، RV-7K3M-9QXT» */
  readonly line: string;
  readonly markCode: string;
  readonly changes: readonly FieldChange[];
  readonly askedForFiles: boolean;
}

/** The text, its pictures and files, for one recipient: their name stands above it and their mark in what they copy. */
export function embargoTextPage(context: EmbargoContext, text: EmbargoText): Markup {
  const { release, content, line, markCode, changes } = text;
  const { path } = context;
  const marked = (value: string) => markedLine(value, markCode);
  const language = bcp47(release.language);
  const isOver = release.standing === 'over';
  return embargoFrame(
    context,
    say(context, 'text.title'),
    html`<article class="column release">
<p class="note" role="note"><strong>${
      release.embargoUntil &&
      say(context, isOver ? 'text.over' : 'text.until', { until: whenText(context, release.embargoUntil) })
    }</strong><br>${withWholes(line)}</p>
${changed(context, changes)}
<div lang="${language}" dir="${directionOfLanguage(release.language)}">
<header>
${content.overTitle && html`<p class="over-title" dir="auto">${marked(content.overTitle)}</p>`}
<h1 dir="auto">${marked(content.title)}</h1>
${content.subTitle && html`<p class="sub-title" dir="auto">${marked(content.subTitle)}</p>`}
</header>
${content.lead && html`<p class="lead" dir="auto">${marked(content.lead)}</p>`}
<div class="body">${content.placeLine && html`<p class="place" dir="auto">${content.placeLine}</p>`}${sanitisedAtPublication(renderBody(markedBody(content.body, markCode)))}</div>
</div>
${pictures(context, content)}
<section aria-labelledby="files"><h2 id="files">${say(context, 'files.title')}</h2>
<p>${say(context, 'files.marked')}</p>
<ul class="plain">
<li><a href="${path}/release.pdf">${say(context, 'files.pdf')}</a></li>
<li><a href="${path}/release.docx">${say(context, 'files.docx')}</a></li>
<li><a href="${path}/release.txt">${say(context, 'files.txt')}</a></li>
</ul>
${
  text.askedForFiles
    ? html`<p role="status">${say(context, 'files.asked')}</p>`
    : html`<form method="post" action="${path}/ask" class="form"><p>${say(context, 'files.askHint')}</p><p><button type="submit" class="quiet">${say(context, 'files.ask')}</button></p></form>`
}
</section>
</article>`,
  );
}

function pictures({ path, ...context }: EmbargoContext, content: EmbargoedContent): Piece {
  if (content.pictures.length === 0) return null;
  return html`<section class="pictures" aria-labelledby="pictures"><h2 id="pictures">${say(context, 'pictures.title')}</h2>${content.pictures.map(
    ({ caption, alternativeText, credit }, index) =>
      html`<figure><img src="${path}/preview-${index}.jpg" alt="${alternativeText}" loading="lazy"><figcaption dir="auto">${[caption, credit].filter(Boolean).join(' — ')} <a href="${path}/picture-${index}.jpg">${say(context, 'pictures.download')}</a></figcaption></figure>`,
  )}</section>`;
}

/** Fields with a name of their own. */
const named = new Set(
  'overTitle title subTitle lead placeLine body pictures tags topicIds media occurredAt place events boilerplate'.split(
    ' ',
  ),
);

/** Every changed word since they read it last. */
function changed(context: EmbargoContext, changes: readonly FieldChange[]): Piece {
  if (changes.length === 0) return null;
  return html`<section class="note" aria-labelledby="changes"><h2 id="changes">${say(context, 'changes.title')}</h2>
<p>${say(context, 'changes.detail')}</p>
<dl>${changes.map(
    ({ field, parts }) =>
      html`<div><dt>${say(context, `changes.fields.${named.has(field) ? field : 'other'}`)}</dt><dd dir="auto">${
        parts.length === 0
          ? say(context, 'changes.form')
          : parts.map(({ op, text }) =>
              op === 'removed'
                ? html`<del>${text}</del>`
                : op === 'added'
                  ? html`<ins>${text}</ins>`
                  : op === 'gap'
                    ? ' … '
                    : text,
            )
      }</dd></div>`,
  )}</dl></section>`;
}
