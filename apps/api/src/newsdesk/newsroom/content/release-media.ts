import type { PublicMedium } from '../../press-releases/share/public-medium.ts';
import { html, type Piece } from '../html.ts';
import type { PublishedRelease } from '../newsroom-reads.ts';
import { basePath, type PageContext, say } from '../page-context.ts';
import { picturePath, plainVariant } from '../picture-element.ts';

export const mediumPath = ({ publisher }: Pick<PageContext, 'publisher'>, { sha256 }: PublicMedium): string =>
  `${basePath(publisher)}/media/${sha256}`;

/** Films and sounds in the browser's own player, with their words for those who cannot hear or see them. */
export function releaseMedia(context: PageContext, { media }: PublishedRelease): Piece {
  if (media.length === 0) return null;
  return html`<section class="media" aria-labelledby="media"><h2 id="media">${say(context, 'media')}</h2>${media.map((medium) => figureOf(context, medium))}</section>`;
}

function figureOf(context: PageContext, medium: PublicMedium): Piece {
  const { caption, credit, transcript } = medium;
  return html`<figure>${player(context, medium)}${
    (caption || credit) &&
    html`<figcaption dir="auto">${caption} ${credit && html`<span class="credit">${say(context, 'mediaCredit', { name: credit })}</span>`}</figcaption>`
  }${
    transcript && html`<details><summary>${say(context, 'transcript')}</summary>${lines(transcript)}</details>`
  }</figure>`;
}

/** Nothing is fetched before somebody presses: a cheap phone and a slow line come here. */
function player(context: PageContext, medium: PublicMedium): Piece {
  const { kind, mediaType, poster } = medium;
  const name = medium.caption || say(context, kind);
  const address = mediumPath(context, medium);
  const source = html`<source src="${address}" type="${mediaType}">`;
  const download = html`<a href="${address}">${say(context, 'downloadMedium', { name })}</a>`;
  if (kind === 'audio') return html`<audio controls preload="none" aria-label="${name}">${source}${download}</audio>`;
  const plain = poster && plainVariant(poster);
  const image = poster && plain ? picturePath(context, poster, plain.name) : null;
  return image
    ? html`<video controls preload="none" poster="${image}" aria-label="${name}">${source}${download}</video>`
    : html`<video controls preload="metadata" aria-label="${name}">${source}${download}</video>`;
}

/** Plain text as paragraphs. */
export const lines = (text: string): Piece =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p dir="auto">${line}</p>`);
