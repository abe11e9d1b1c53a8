import * as Type from 'typebox';
import {
  AllowedAction,
  defineRoute,
  LocalizedText,
  nullable,
  OrganizationParams,
  PlainDate,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';

const room = 'guests';
const base = '/api/organizations/:organizationId/guests/ranks';
const closed = { additionalProperties: false } as const;
const number = Type.Integer({ minimum: 1, maximum: 999 });

const said = {
  names: LocalizedText,
  /** 1 goes before 2; within a class the order, within that the taking of office */
  classNumber: number,
  orderNumber: number,
  validFrom: PlainDate,
  /** the last day; null: still */
  validUntil: nullable(PlainDate),
};
export const NewProtocolRank = Type.Object({ id: Type.Optional(Uuid), ...said }, closed);
export type NewProtocolRank = Type.Static<typeof NewProtocolRank>;
export const ProtocolRankChange = Type.Object(
  { version: Version, ...Type.Partial(Type.Object(said)).properties },
  closed,
);
export type ProtocolRankChange = Type.Static<typeof ProtocolRankChange>;

export const ProtocolRank = Type.Object({ id: Uuid, ...said, version: Version });
export type ProtocolRank = Type.Static<typeof ProtocolRank>;

const taken = ['rank-number-taken', 'rank-dates-wrong'] as const;

export const protocolRanksRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listProtocolRanks',
    room,
    summary: 'The order of precedence, first rank first; on request as it is on a day',
    params: OrganizationParams,
    query: Type.Object({ on: Type.Optional(PlainDate) }, closed),
    answer: Type.Object({ items: Type.Array(ProtocolRank), allowedActions: Type.Array(AllowedAction) }),
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createProtocolRank',
    room,
    summary: 'Put a rank into the order from a day on',
    problems: [...taken, 'rank-id-taken'],
    params: OrganizationParams,
    body: NewProtocolRank,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateProtocolRank',
    room,
    summary: 'Rename a rank, move it or let it end',
    problems: [...taken, 'stale-version'],
    params: RecordParams,
    body: ProtocolRankChange,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  addUsual: defineRoute({
    method: 'POST',
    url: `${base}/usual`,
    operationId: 'addUsualRanks',
    room,
    summary: 'Begin with the usual order of a public organisation, where there is none yet',
    problems: ['ranks-exist'],
    params: OrganizationParams,
    body: Type.Object({}, closed),
    answer: Type.Object({ added: Type.Integer() }),
  }),
};
