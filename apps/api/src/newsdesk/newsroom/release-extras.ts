import { releaseBoilerplate } from './content/release-boilerplate.ts';
import { releaseMedia } from './content/release-media.ts';
import { releasePlace } from './content/release-place.ts';
import type { Piece } from './html.ts';
import { kitLink } from './kit/kit-link.ts';
import type { PublishedRelease } from './newsroom-reads.ts';
import type { PageContext } from './page-context.ts';
import { releaseQuestion } from './questions/release-question.ts';

/** What other parts of the room add to a release's page, in order, between the text and the facts about it. */
const parts: readonly ((context: PageContext, release: PublishedRelease) => Piece)[] = [
  releaseMedia,
  releasePlace,
  releaseBoilerplate,
  kitLink,
  releaseQuestion,
];

export const releaseExtras = (context: PageContext, release: PublishedRelease): Piece =>
  parts.map((part) => part(context, release));
