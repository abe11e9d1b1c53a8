import * as Type from 'typebox';
import { AllowedAction, cleanText, Instant, Language, nullable, Uuid, Version } from '../../kernel/index.ts';
import { ChannelKind } from './channel.schema.ts';
import { PostPictures, ShownPicture } from './post-picture.schema.ts';
import { SocialPostState } from './social-post.workflow.ts';

const closed = { additionalProperties: false } as const;
const PersonRef = Type.Object({ id: Uuid, name: Type.String() });
const text = cleanText({ max: 20_000 });

/** One text for one channel, with pictures or without. With a release it can wait for its publication and carry its address. */
export const NewSocialPost = Type.Object(
  {
    id: Type.Optional(Uuid),
    channelId: Uuid,
    text,
    pressReleaseId: Type.Optional(nullable(Uuid)),
    withLink: Type.Optional(Type.Boolean()),
    pictures: Type.Optional(PostPictures),
  },
  closed,
);
export type NewSocialPost = Type.Static<typeof NewSocialPost>;

export const SocialPostChange = Type.Object(
  {
    version: Version,
    text: Type.Optional(text),
    channelId: Type.Optional(Uuid),
    pressReleaseId: Type.Optional(nullable(Uuid)),
    withLink: Type.Optional(Type.Boolean()),
    /** all of them, in their order */
    pictures: Type.Optional(PostPictures),
  },
  closed,
);
export type SocialPostChange = Type.Static<typeof SocialPostChange>;

export const SocialPostListItem = Type.Object({
  id: Uuid,
  state: SocialPostState,
  text: Type.String(),
  channel: Type.Object({ id: Uuid, name: Type.String(), kind: ChannelKind, language: Language }),
  release: nullable(Type.Object({ id: Uuid, title: Type.String(), state: Type.String() })),
  author: PersonRef,
  scheduledFor: nullable(Instant),
  /** goes out when its release does */
  withRelease: Type.Boolean(),
  publishedAt: nullable(Instant),
  publicUrl: nullable(Type.String()),
  createdAt: Instant,
  updatedAt: Instant,
  version: Version,
});
export type SocialPostListItem = Type.Static<typeof SocialPostListItem>;

/** What the channel answered, each time it was asked. */
export const SocialPostAttempt = Type.Object({
  n: Type.Integer(),
  outcome: Type.Enum(['published', 'later', 'refused', 'unknown', 'asked']),
  /** a named cause (locales: social-posts, cause.<name>), and the channel's own words */
  cause: Type.String(),
  detail: Type.String(),
  at: Instant,
});

export const SocialPost = Type.Object({
  ...SocialPostListItem.properties,
  withLink: Type.Boolean(),
  /** as it goes out, with the release's address where it has one */
  finalText: Type.String(),
  /** of what goes out, against the limit that leaves less room (channel-limits.ts) */
  length: Type.Integer(),
  lengthLimit: Type.Integer(),
  /** in the order in which they stand */
  pictures: Type.Array(ShownPicture),
  contributors: Type.Array(PersonRef),
  attempts: Type.Array(SocialPostAttempt),
  nextTryAt: nullable(Instant),
  /** what a person posts by hand */
  taskId: nullable(Uuid),
  proof: nullable(Type.String()),
  externalId: nullable(Type.String()),
  deletedAt: nullable(Instant),
  frozen: Type.Boolean(),
  allowedActions: Type.Array(AllowedAction),
});
export type SocialPost = Type.Static<typeof SocialPost>;
