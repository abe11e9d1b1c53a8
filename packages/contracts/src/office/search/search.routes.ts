import * as Type from 'typebox';
import { cleanText, defineRoute, Instant, nullable, OrganizationParams, Uuid } from '../../kernel/index.ts';

/** Kinds of records that the box finds. */
export const searchableTypes = [
  'PressRelease',
  'Task',
  'File',
  'Membership',
  'Recipient',
  'Dispatch',
  'Fact',
  'SocialPost',
  'Campaign',
  'PressQuestion',
  'SupportRequest',
  'Visit',
  'Event',
  'Guest',
  'Gift',
  'Resource',
  'Occasion',
] as const;
export const SearchableType = Type.Enum([...searchableTypes]);
export type SearchableType = (typeof searchableTypes)[number];

/** Half-open [start, end) in UTF-16 units of the text beside it. */
const Ranges = Type.Array(Type.Tuple([Type.Integer(), Type.Integer()]));

export const SearchHit = Type.Object({
  subjectType: SearchableType,
  subjectId: Uuid,
  title: Type.String(),
  titleRanges: Ranges,
  /** the passage around the first word found, or the record's beginning */
  excerpt: Type.String(),
  excerptRanges: Ranges,
  state: Type.String(),
  language: Type.String(),
  officeNumber: nullable(Type.String()),
  at: Instant,
});
export type SearchHit = Type.Static<typeof SearchHit>;

export const searchRoutes = {
  search: defineRoute({
    method: 'GET',
    url: '/api/organizations/:organizationId/search',
    operationId: 'searchRecords',
    room: 'search',
    summary: 'Records of every room by any spelling, or by their office number',
    params: OrganizationParams,
    query: Type.Object(
      {
        q: cleanText({ max: 200 }),
        type: Type.Optional(SearchableType),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
      },
      { additionalProperties: false },
    ),
    answer: Type.Object({ items: Type.Array(SearchHit) }),
  }),
};
