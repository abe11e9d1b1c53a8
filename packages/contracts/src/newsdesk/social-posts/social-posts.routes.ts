import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  Instant,
  Language,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { pictureRefusals, ShownPicture } from './post-picture.schema.ts';
import { NewSocialPost, SocialPost, SocialPostChange, SocialPostListItem } from './social-post.schema.ts';
import { SocialPostState } from './social-post.workflow.ts';

const room = 'social-posts';
const base = '/api/organizations/:organizationId/social-posts';
const closed = { additionalProperties: false } as const;

export const socialPostSorts = ['-createdAt', '-updatedAt', 'scheduledFor', '-publishedAt'] as const;
export type SocialPostSort = (typeof socialPostSorts)[number];

const ListQuery = Type.Object(
  {
    state: Type.Optional(SocialPostState),
    channelId: Type.Optional(Uuid),
    language: Type.Optional(Language),
    pressReleaseId: Type.Optional(Uuid),
    /** a word in any spelling */
    q: Type.Optional(cleanText({ max: 200 })),
    sort: Type.Optional(Type.Enum([...socialPostSorts])),
    ...pageQuery,
  },
  closed,
);
export type SocialPostListQuery = Type.Static<typeof ListQuery>;

const notInState = ['social-post-not-in-state', 'stale-version'];
const unfit = ['social-post-too-long', 'social-post-empty', 'channel-archived', ...pictureRefusals];
const plainStep = Type.Object({ version: Version }, closed);
const stepWithReason = Type.Object({ version: Version, reason: cleanText({ min: 1, max: 2000 }) }, closed);

const step = <B extends Type.TSchema>(
  verb: string,
  operationId: string,
  summary: string,
  body: B,
  problems: string[] = [],
) =>
  defineRoute({
    method: 'POST',
    url: `${base}/:id/${verb}`,
    operationId,
    room,
    summary,
    problems: [...notInState, ...problems],
    params: RecordParams,
    body,
    answer: SocialPost,
  });

export const socialPostsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listSocialPosts',
    room,
    summary: 'A page of the posts',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(SocialPostListItem),
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getSocialPost',
    room,
    summary: 'One post with all that its page shows',
    params: RecordParams,
    answer: SocialPost,
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createSocialPost',
    room,
    summary: 'Begin a post for a channel',
    problems: ['channel-archived', 'social-post-picture-twice', ...pictureRefusals],
    params: OrganizationParams,
    body: NewSocialPost,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateSocialPost',
    room,
    summary: 'Change the text, the pictures, the channel or the release',
    problems: [...notInState, 'channel-archived', 'social-post-picture-twice', ...pictureRefusals],
    params: RecordParams,
    body: SocialPostChange,
    answer: SocialPost,
  }),
  submit: step('submit', 'submitSocialPost', 'Hand it in for approval', plainStep, unfit),
  recall: step('recall', 'recallSocialPost', 'Take it back from review', plainStep),
  requestChanges: step('request-changes', 'requestSocialPostChanges', 'Return it with what is missing', stepWithReason),
  approve: step('approve', 'approveSocialPost', 'Approve the text and the pictures', plainStep, [
    'not-own-work',
    ...unfit,
  ]),
  reopen: step('reopen', 'reopenSocialPost', 'Back to the draft, saying why', stepWithReason),
  schedule: step(
    'schedule',
    'scheduleSocialPost',
    'Send it at an instant, or when its release is published',
    Type.Union([
      Type.Object({ version: Version, scheduledFor: Instant }, closed),
      Type.Object({ version: Version, withRelease: Type.Literal(true) }, closed),
    ]),
    ['social-post-schedule-in-past', 'social-post-schedule-without-release', ...unfit],
  ),
  unschedule: step('unschedule', 'unscheduleSocialPost', 'Take the time back', plainStep),
  publish: step('publish', 'publishSocialPost', 'Hand it to the channel now', plainStep, [
    'publishing-frozen',
    'social-post-release-not-published',
    ...unfit,
  ]),
  confirm: step(
    'confirm',
    'confirmSocialPost',
    'Say that it stands in the channel, and where',
    Type.Object(
      { version: Version, url: Type.String({ format: 'uri', maxLength: 2000, pattern: '^https?://' }) },
      closed,
    ),
  ),
  pictures: defineRoute({
    method: 'GET',
    url: `${base}/:id/pictures`,
    operationId: 'listSocialPostPictures',
    room,
    summary: 'The pictures of a post; also for whoever has the task to post it',
    params: RecordParams,
    answer: Type.Object({ items: Type.Array(ShownPicture) }),
  }),
  picture: defineRoute({
    method: 'GET',
    url: `${base}/:id/pictures/:fileId`,
    operationId: 'getSocialPostPicture',
    room,
    summary: 'A picture of a post: small to look at, or as a JPEG to post by hand; without what the camera wrote',
    problems: ['social-post-picture-gone', 'social-post-picture-not-ready'],
    params: Type.Object({ ...RecordParams.properties, fileId: Uuid }),
    query: Type.Object({ download: Type.Optional(Type.Boolean()) }, closed),
    produces: ['image/webp', 'image/jpeg'],
  }),
  offeredPictures: defineRoute({
    method: 'GET',
    url: `${base}/offered-pictures`,
    operationId: 'listOfferedPictures',
    room,
    summary: 'The pictures of a release, with what they show in the language of a post',
    params: OrganizationParams,
    query: Type.Object({ pressReleaseId: Uuid, language: Language }, closed),
    answer: Type.Object({ items: Type.Array(ShownPicture) }),
  }),
  remove: defineRoute({
    method: 'DELETE',
    url: `${base}/:id`,
    operationId: 'deleteSocialPost',
    room,
    summary: 'Put it into the bin for 30 days',
    problems: notInState,
    params: RecordParams,
    query: Type.Object({ version: Version }, closed),
    status: 204,
  }),
  restore: step('restore', 'restoreSocialPost', 'Take it out of the bin', plainStep),
};
