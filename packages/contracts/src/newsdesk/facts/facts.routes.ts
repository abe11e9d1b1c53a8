import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  Language,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import {
  Fact,
  FactChange,
  FactChip,
  FactConfirmation,
  FactListItem,
  FactOfRelease,
  FactUse,
  NewFact,
  NewFactValue,
} from './fact.schema.ts';
import { FactState } from './fact.workflow.ts';

const room = 'facts';
const base = '/api/organizations/:organizationId/facts';
const closed = { additionalProperties: false } as const;

const filters = {
  state: Type.Optional(FactState),
  ownerPersonId: Type.Optional(Uuid),
  ownerUnitId: Type.Optional(Uuid),
  /** only those that the person answers for, or their units */
  mine: Type.Optional(Type.Boolean()),
  /** a word in any spelling */
  q: Type.Optional(cleanText({ max: 200 })),
};
export const factSorts = ['name', 'expiresOn', '-updatedAt'] as const;
export type FactSort = (typeof factSorts)[number];

const ListQuery = Type.Object(
  {
    ...filters,
    sort: Type.Optional(Type.Enum([...factSorts])),
    /** by whose names it is sorted */
    language: Type.Optional(Language),
    ...pageQuery,
  },
  closed,
);
export type FactListQuery = Type.Static<typeof ListQuery>;
const CountQuery = Type.Object(filters, closed);

const notInState = ['fact-not-in-state', 'stale-version'];
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
    answer: Fact,
  });
const stated = ['fact-dates-wrong', 'fact-file-not-ready'];

export const factsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listFacts',
    room,
    summary: 'Figures by name, by expiry or by last change',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(FactListItem),
  }),
  count: defineRoute({
    method: 'GET',
    url: `${base}/count`,
    operationId: 'countFacts',
    room,
    summary: 'How many figures a filter finds',
    params: OrganizationParams,
    query: CountQuery,
    answer: Type.Object({ total: Type.Integer() }),
  }),
  exportList: defineRoute({
    method: 'GET',
    url: `${base}/export.:format`,
    operationId: 'exportFactList',
    room,
    summary: 'The filtered figures as Excel or CSV',
    params: Type.Object({ organizationId: Uuid, format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv')]) }),
    query: CountQuery,
    produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getFact',
    room,
    summary: 'One figure with the history of its values',
    params: RecordParams,
    answer: Fact,
  }),
  chip: defineRoute({
    method: 'GET',
    url: `${base}/:id/chip`,
    operationId: 'getFactChip',
    room,
    summary: 'The figure as a text of that language says it now',
    params: RecordParams,
    query: Type.Object({ language: Language }, closed),
    answer: FactChip,
  }),
  uses: defineRoute({
    method: 'GET',
    url: `${base}/:id/uses`,
    operationId: 'listFactUses',
    room,
    summary: 'Every line of every release that says it, as far as the person may read the release',
    params: RecordParams,
    answer: Type.Object({ items: Type.Array(FactUse) }),
  }),
  ofRelease: defineRoute({
    method: 'GET',
    url: `${base}/of-release/:id`,
    operationId: 'listFactsOfRelease',
    room,
    summary: 'The figures that a release says, and which of them are expired or were changed since',
    params: RecordParams,
    answer: Type.Object({ items: Type.Array(FactOfRelease) }),
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createFact',
    room,
    summary: 'Take a figure into the library',
    problems: [...stated, 'fact-owner-not-possible', 'fact-id-taken'],
    params: OrganizationParams,
    body: NewFact,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateFact',
    room,
    summary: 'Change its name, unit or owner',
    problems: [...notInState, 'fact-owner-not-possible'],
    params: RecordParams,
    body: FactChange,
    answer: Fact,
  }),
  setValue: step(
    'set-value',
    'setFactValue',
    'Give it a new value, saying why; the old one is kept',
    NewFactValue,
    stated,
  ),
  confirm: step('confirm', 'confirmFact', 'Say that the value is still true', FactConfirmation, stated),
  retire: step(
    'retire',
    'retireFact',
    'Take it out of use, saying why',
    Type.Object({ version: Version, reason: cleanText({ min: 1, max: 1000 }) }, closed),
  ),
  reinstate: step('reinstate', 'reinstateFact', 'Take it back into use', Type.Object({ version: Version }, closed)),
};
