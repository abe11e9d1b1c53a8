import { feedLinks } from './feeds/feed-links.ts';
import type { Piece } from './html.ts';
import type { Frame, PageContext } from './page-context.ts';
import { sharingHead } from './sharing/sharing-head.ts';

/** What machines read in the head of a page beside its own description: feeds, previews, structured data. */
export const headExtras = (context: PageContext, frame: Frame): Piece => [
  feedLinks({ context, topic: frame.topic ?? null }),
  sharingHead(context, frame),
];
