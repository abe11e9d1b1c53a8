import { html, type Piece } from '../html.ts';
import type { PublishedRelease } from '../newsroom-reads.ts';
import type { PageContext } from '../page-context.ts';
import { lines } from './release-media.ts';

/** The words about the organisation, as they read on the day of publication. */
export function releaseBoilerplate(_context: PageContext, { boilerplate }: PublishedRelease): Piece {
  if (!boilerplate) return null;
  return html`<section class="boilerplate" aria-labelledby="about-us"><h2 id="about-us" dir="auto">${boilerplate.title}</h2>${lines(boilerplate.text)}</section>`;
}
