import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  Instant,
  nullable,
  OrganizationParams,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';

const room = 'comments';
const base = '/api/organizations/:organizationId/comments';
const closed = { additionalProperties: false } as const;

/** Kinds of records that can be talked about and worked on together. */
export const discussedTypes = [
  'PressRelease',
  'Task',
  'File',
  'Membership',
  'SocialPost',
  'PressQuestion',
  'Fact',
  'Campaign',
  'Dispatch',
  'SupportRequest',
  'Occasion',
  'Visit',
  'Guest',
  'Gift',
  'Event',
] as const;
export const DiscussedType = Type.Enum([...discussedTypes]);
export type DiscussedType = (typeof discussedTypes)[number];

/** Where in the text: the words themselves, and what stands around them, so that the passage is found again after changes. */
export const Passage = Type.Object(
  { quote: cleanText({ min: 1, max: 1000 }), prefix: cleanText({ max: 100 }), suffix: cleanText({ max: 100 }) },
  closed,
);
export type Passage = Type.Static<typeof Passage>;

const PersonRef = Type.Object({ id: Uuid, name: Type.String() });

export const Comment = Type.Object({
  id: Uuid,
  subjectType: DiscussedType,
  subjectId: Uuid,
  passage: nullable(Passage),
  text: Type.String(),
  author: PersonRef,
  mentions: Type.Array(PersonRef),
  resolvedAt: nullable(Instant),
  resolvedBy: nullable(PersonRef),
  createdAt: Instant,
  version: Version,
  mayUpdate: Type.Boolean(),
  mayDelete: Type.Boolean(),
});
export type Comment = Type.Static<typeof Comment>;

const text = cleanText({ min: 1, max: 5000 });
const mentions = Type.Array(Uuid, { maxItems: 20, uniqueItems: true });

export const NewComment = Type.Object(
  {
    subjectType: DiscussedType,
    subjectId: Uuid,
    text,
    passage: Type.Optional(nullable(Passage)),
    mentions: Type.Optional(mentions),
  },
  closed,
);
export type NewComment = Type.Static<typeof NewComment>;

export const CommentChange = Type.Object({ version: Version, text, mentions: Type.Optional(mentions) }, closed);
export type CommentChange = Type.Static<typeof CommentChange>;

const changed = Type.Object({ id: Uuid, version: Version });
const step = (verb: string, operationId: string, summary: string) =>
  defineRoute({
    method: 'POST',
    url: `${base}/:id/${verb}`,
    operationId,
    room,
    summary,
    problems: ['stale-version'],
    params: RecordParams,
    body: Type.Object({ version: Version }, closed),
    answer: changed,
  });

export const commentsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listComments',
    room,
    summary: 'The discussion of a record, oldest first, for those who may read the record',
    params: OrganizationParams,
    query: Type.Object({ subjectType: DiscussedType, subjectId: Uuid }, closed),
    answer: Type.Object({ items: Type.Array(Comment), mayCreate: Type.Boolean() }),
  }),
  add: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'addComment',
    room,
    summary: 'Say something about a record or a passage of it',
    problems: ['mention-cannot-read'],
    params: OrganizationParams,
    body: NewComment,
    status: 201,
    answer: changed,
  }),
  edit: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'editComment',
    room,
    summary: 'Change what one said',
    problems: ['stale-version', 'mention-cannot-read'],
    params: RecordParams,
    body: CommentChange,
    answer: changed,
  }),
  resolve: step('resolve', 'resolveComment', 'Say that a remark is settled'),
  unresolve: step('unresolve', 'unresolveComment', 'Take a remark up again'),
  remove: defineRoute({
    method: 'DELETE',
    url: `${base}/:id`,
    operationId: 'deleteComment',
    room,
    summary: 'Take back what one said',
    params: RecordParams,
    status: 204,
  }),
};
