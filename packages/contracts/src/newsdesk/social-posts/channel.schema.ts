import * as Type from 'typebox';
import { cleanName, cleanText, Instant, Language, nullable, Uuid, Version } from '../../kernel/index.ts';

const closed = { additionalProperties: false } as const;

/**
 * How a channel is reached: a bot of a messenger whose API speaks as Telegram's does, a signed call to an address of ours, or by a person who
 * posts by hand and shows it.
 */
export const channelKinds = ['bot', 'webhook', 'manual'] as const;
export const ChannelKind = Type.Enum([...channelKinds]);
export type ChannelKind = (typeof channelKinds)[number];

const address = Type.String({ maxLength: 500, pattern: '^(https?://[^\\s@]+)?$' });
const written = {
  name: cleanName({ min: 1, max: 120 }),
  language: Language,
  /** bot: base address of its API; webhook: where it is called; manual: nothing */
  apiUrl: address,
  /** where the public reads it, e.g. https://t.me/shafa; the address of a post is made from it where the channel says only a number */
  publicUrl: address,
  /** bot: chat or channel it posts into */
  chatId: cleanText({ max: 100 }),
  /** longest text, in characters as people count them (grapheme clusters) */
  lengthLimit: Type.Integer({ minimum: 20, maximum: 20_000 }),
  /** manual: the unit or person who posts, and how many minutes they have */
  ownerPersonId: nullable(Uuid),
  ownerUnitId: nullable(Uuid),
  minutesToPost: Type.Integer({ minimum: 5, maximum: 10_080 }),
};
/** Token of the bot or key of the signature; written, never read back. */
const secret = Type.String({ minLength: 8, maxLength: 300, pattern: '^[!-~]+$' });

export const NewChannel = Type.Object({ kind: ChannelKind, ...written, secret: Type.Optional(secret) }, closed);
export type NewChannel = Type.Static<typeof NewChannel>;

export const ChannelChange = Type.Object(
  { version: Version, ...Type.Partial(Type.Object(written)).properties, secret: Type.Optional(secret) },
  closed,
);
export type ChannelChange = Type.Static<typeof ChannelChange>;

export const Channel = Type.Object({
  id: Uuid,
  kind: ChannelKind,
  name: Type.String(),
  language: Language,
  apiUrl: Type.String(),
  publicUrl: Type.String(),
  chatId: Type.String(),
  lengthLimit: Type.Integer(),
  ownerPersonId: nullable(Uuid),
  ownerUnitId: nullable(Uuid),
  minutesToPost: Type.Integer(),
  hasSecret: Type.Boolean(),
  archived: Type.Boolean(),
  /** posts that still have to go out there */
  coming: Type.Integer(),
  lastPublishedAt: nullable(Instant),
  version: Version,
});
export type Channel = Type.Static<typeof Channel>;

/** The switch that stops everything scheduled: posts, releases and sendings. */
export const Freeze = Type.Object({
  frozen: Type.Boolean(),
  since: nullable(Instant),
  by: nullable(Type.Object({ id: Uuid, name: Type.String() })),
  reason: Type.String(),
  /** what stands still, or would */
  scheduledPosts: Type.Integer(),
  scheduledReleases: Type.Integer(),
  scheduledDispatches: Type.Integer(),
  /** of these: whose time has passed while everything stood still */
  overdue: Type.Integer(),
  mayFreeze: Type.Boolean(),
});
export type Freeze = Type.Static<typeof Freeze>;
