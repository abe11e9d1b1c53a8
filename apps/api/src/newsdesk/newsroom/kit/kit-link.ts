import { html, type Piece } from '../html.ts';
import type { PublishedRelease } from '../newsroom-reads.ts';
import { type PageContext, releasePath, say } from '../page-context.ts';

/** The way to the kit, on a release's page. */
export const kitLink = (context: PageContext, release: PublishedRelease): Piece =>
  html`<section class="kit"><h2 class="quiet-heading">${say(context, 'kit.title')}</h2><p><a href="${releasePath(context, release.language, release.slug)}/kit.zip" download rel="nofollow">${say(context, 'kit.link')}</a></p></section>`;
