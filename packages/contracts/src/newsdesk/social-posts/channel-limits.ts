import { countGraphemes } from '@ravabet/persian-text';
import type { ChannelKind } from './channel.schema.ts';

/** What the other side of each kind of channel takes with pictures. The length of a text alone is said per channel. */
export const captionLimits: Record<ChannelKind, number | null> = {
  /** Bot API: "0-1024 characters" of a caption */
  bot: 1024,
  webhook: null,
  manual: null,
};

/** How long a text is for a channel, and how long it may be. */
export interface PostMeasure {
  readonly length: number;
  readonly limit: number;
}

/**
 * Measures a text as it goes out. A channel's own limit is counted as people count (grapheme clusters). With pictures the text is their
 * caption, and where captions have a limit of the other side's it is counted as that side counts: in UTF-16 units, where half-spaces and
 * each part of an emoji are one. Of the two the one that leaves less room is told.
 */
export function measurePost(
  channel: { kind: ChannelKind; lengthLimit: number },
  pictures: number,
  text: string,
): PostMeasure {
  const own = { length: countGraphemes(text), limit: channel.lengthLimit };
  const captionLimit = captionLimits[channel.kind];
  if (pictures === 0 || captionLimit === null) return own;
  const caption = { length: text.length, limit: captionLimit };
  return caption.limit - caption.length < own.limit - own.length ? caption : own;
}
