import * as Type from 'typebox';
import {
  cleanName,
  cleanText,
  defineRoute,
  Instant,
  nullable,
  OrganizationParams,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { GuestNames } from './guest.schema.ts';

const room = 'guests';
const base = '/api/organizations/:organizationId/guests/refusals';
const closed = { additionalProperties: false } as const;
const reason = cleanText({ min: 1, max: 1000 });

export const NewRefusalEntry = Type.Object(
  {
    /** spellings in any script */
    names: Type.Array(cleanName({ min: 1, max: 200 }), { minItems: 1, maxItems: 12 }),
    reason,
  },
  closed,
);
export type NewRefusalEntry = Type.Static<typeof NewRefusalEntry>;

export const RefusalEntry = Type.Object({
  id: Uuid,
  names: Type.Array(Type.String()),
  reason: Type.String(),
  createdBy: Type.Object({ id: Uuid, name: Type.String() }),
  createdAt: Instant,
  version: Version,
});
export type RefusalEntry = Type.Static<typeof RefusalEntry>;

export const likenessDecisions = ['other-person', 'same-person'] as const;
export const LikenessDecision = Type.Enum([...likenessDecisions]);
export type LikenessDecision = (typeof likenessDecisions)[number];

/** A guest whose name is like an entry, with what was decided. */
export const GuestLikeness = Type.Object({
  guest: Type.Object({ id: Uuid, names: GuestNames }),
  entry: Type.Object({ id: Uuid, names: Type.Array(Type.String()), reason: Type.String() }),
  /** 0 … 1 */
  score: Type.Number(),
  decision: nullable(LikenessDecision),
  decisionReason: Type.String(),
  decidedBy: nullable(Type.String()),
  decidedAt: nullable(Instant),
});
export type GuestLikeness = Type.Static<typeof GuestLikeness>;

export const refusalsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listRefusalEntries',
    room,
    summary: 'Who is not received, newest first',
    params: OrganizationParams,
    answer: Type.Object({ items: Type.Array(RefusalEntry) }),
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createRefusalEntry',
    room,
    summary: 'Put somebody on the list, with every spelling that is known',
    problems: ['guest-nameless'],
    params: OrganizationParams,
    body: NewRefusalEntry,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version, alike: Type.Integer() }),
  }),
  remove: defineRoute({
    method: 'POST',
    url: `${base}/:id/remove`,
    operationId: 'removeRefusalEntry',
    room,
    summary: 'Take somebody off the list; what was decided stays',
    problems: ['stale-version'],
    params: RecordParams,
    body: Type.Object({ version: Version, reason }, closed),
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  likenesses: defineRoute({
    method: 'GET',
    url: `${base}/likenesses`,
    operationId: 'listGuestLikenesses',
    room,
    summary:
      'Guests whose names are like one of the list, the most alike first; those nobody has decided unless asked for all',
    params: OrganizationParams,
    query: Type.Object({ guestId: Type.Optional(Uuid), all: Type.Optional(Type.Boolean()) }, closed),
    answer: Type.Object({ items: Type.Array(GuestLikeness) }),
  }),
  decide: defineRoute({
    method: 'POST',
    url: `${base}/:id/decide`,
    operationId: 'decideGuestLikeness',
    room,
    summary: 'Say whether the guest is the person of the list, and why; the decision is kept and can be taken anew',
    problems: ['guests-not-alike'],
    params: RecordParams,
    body: Type.Object({ guestId: Uuid, decision: LikenessDecision, reason }, closed),
    answer: Type.Object({ items: Type.Array(GuestLikeness) }),
  }),
};
