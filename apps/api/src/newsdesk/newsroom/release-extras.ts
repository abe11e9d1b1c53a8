import type { Piece } from './html.ts';
import type { PublishedRelease } from './newsroom-reads.ts';
import type { PageContext } from './page-context.ts';
import { releaseQuestion } from './questions/release-question.ts';

/** What other parts of the room add to a release's page, in order, between the text and the facts about it. */
const parts: readonly ((context: PageContext, release: PublishedRelease) => Piece)[] = [releaseQuestion];

export const releaseExtras = (context: PageContext, release: PublishedRelease): Piece =>
  parts.map((part) => part(context, release));
