import * as Type from 'typebox';
import { defineRoute, Language, RecordParams, Uuid, Version } from '../../kernel/index.ts';
import { ArrangementChange, NewArrangement, VisitArrangements } from './arrangement.schema.ts';
import { flagOrders, hostFlags, PlaceExceptionInput, VisitFlags, VisitPrecedence } from './precedence.schema.ts';

const room = 'visits';
const base = '/api/organizations/:organizationId/visits/:id';
const closed = { additionalProperties: false } as const;
const ParticipantParams = Type.Object({ ...RecordParams.properties, participantId: Uuid });
const ArrangementParams = Type.Object({ ...RecordParams.properties, arrangementId: Uuid });

const FlagsQuery = Type.Object(
  {
    host: Type.Optional(Type.Enum([...hostFlags])),
    by: Type.Optional(Type.Enum([...flagOrders])),
    /** whose alphabet */
    language: Type.Optional(Language),
  },
  closed,
);
export type FlagsQuery = Type.Static<typeof FlagsQuery>;

export const precedenceRoutes = {
  get: defineRoute({
    method: 'GET',
    url: `${base}/precedence`,
    operationId: 'getVisitPrecedence',
    room,
    summary: 'Who goes before whom, with the reason of each place and who is out of order',
    params: RecordParams,
    answer: VisitPrecedence,
  }),
  flags: defineRoute({
    method: 'GET',
    url: `${base}/flags`,
    operationId: 'getVisitFlags',
    room,
    summary: 'The flags of the countries of a visit in their row',
    params: RecordParams,
    query: FlagsQuery,
    answer: VisitFlags,
  }),
  setException: defineRoute({
    method: 'PUT',
    url: `${base}/participants/:participantId/precedence-exception`,
    operationId: 'setPlaceException',
    room,
    summary: 'Give somebody a place that the rule does not give, with the reason',
    problems: ['visit-not-in-state', 'stale-version'],
    params: ParticipantParams,
    body: PlaceExceptionInput,
    answer: VisitPrecedence,
  }),
  clearException: defineRoute({
    method: 'POST',
    url: `${base}/participants/:participantId/precedence-exception/clear`,
    operationId: 'clearPlaceException',
    room,
    summary: 'Give somebody back the place of the rule',
    problems: ['visit-not-in-state', 'stale-version'],
    params: ParticipantParams,
    body: Type.Object({ version: Version }, closed),
    answer: VisitPrecedence,
  }),
};

export const arrangementsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: `${base}/arrangements`,
    operationId: 'listArrangements',
    room,
    summary: 'Tables and cars of a visit, with who has which place, why, and who is out of order',
    params: RecordParams,
    answer: VisitArrangements,
  }),
  create: defineRoute({
    method: 'POST',
    url: `${base}/arrangements`,
    operationId: 'createArrangement',
    room,
    summary: 'Set a table, or a row of cars',
    problems: ['visit-not-in-state', 'arrangement-id-taken'],
    params: RecordParams,
    body: NewArrangement,
    status: 201,
    answer: VisitArrangements,
  }),
  change: defineRoute({
    method: 'PATCH',
    url: `${base}/arrangements/:arrangementId`,
    operationId: 'changeArrangement',
    room,
    summary: 'Change a table or the cars: shape, places, who was put where and what is locked',
    problems: ['visit-not-in-state', 'stale-version', 'arrangement-person-not-possible'],
    params: ArrangementParams,
    body: ArrangementChange,
    answer: VisitArrangements,
  }),
  remove: defineRoute({
    method: 'POST',
    url: `${base}/arrangements/:arrangementId/remove`,
    operationId: 'removeArrangement',
    room,
    summary: 'Take a table or the cars away',
    problems: ['visit-not-in-state', 'stale-version'],
    params: ArrangementParams,
    body: Type.Object({ version: Version }, closed),
    answer: VisitArrangements,
  }),
};
