import * as Type from 'typebox';
import {
  AllowedAction,
  cleanText,
  defineRoute,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { Gift, GiftCeiling, GiftChange, GiftDirection, GiftListItem, NewGift, NewGiftCeiling } from './gift.schema.ts';
import { GiftState } from './gift.workflow.ts';

const room = 'gifts';
const base = '/api/organizations/:organizationId/gifts';
const closed = { additionalProperties: false } as const;
/** of the Jalali calendar */
const Year = Type.Integer({ minimum: 1380, maximum: 1500 });

const ListQuery = Type.Object(
  {
    /** words of the item, or a name of the guest in any spelling */
    q: Type.Optional(cleanText({ max: 200 })),
    state: Type.Optional(GiftState),
    direction: Type.Optional(GiftDirection),
    guestId: Type.Optional(Uuid),
    year: Type.Optional(Year),
    ...pageQuery,
  },
  closed,
);
export type GiftListQuery = Type.Static<typeof ListQuery>;

const reason = (min: number) => cleanText({ min, max: 1000 });
const Step = Type.Object({ version: Version, reason: Type.Optional(reason(0)) }, closed);
const ReasonedStep = Type.Object({ version: Version, reason: reason(1) }, closed);
const step = <B extends Type.TSchema>(verb: string, operationId: string, summary: string, body: B) =>
  defineRoute({
    method: 'POST',
    url: `${base}/:id/${verb}`,
    operationId,
    room,
    summary,
    problems: ['gift-not-in-state', 'stale-version', 'not-own-work'],
    params: RecordParams,
    body,
    answer: Gift,
  });

export const giftsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listGifts',
    room,
    summary: 'The register of gifts in and out, newest first',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(GiftListItem),
  }),
  yearlyReturn: defineRoute({
    method: 'GET',
    url: `${base}/yearly-return.:format`,
    operationId: 'exportGiftsOfYear',
    room,
    summary: 'The return of a Jalali year as Excel or CSV: every gift that stands, and the sums',
    params: Type.Object({ organizationId: Uuid, format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv')]) }),
    query: Type.Object({ year: Year }, closed),
    produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getGift',
    room,
    summary: 'One gift',
    params: RecordParams,
    answer: Gift,
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createGift',
    room,
    summary: 'Enter a gift; above the ceiling of the rank it waits for approval; the same is given to nobody twice',
    problems: ['gift-given-before', 'gift-reason-needed', 'gift-id-taken', 'gift-photo-not-possible'],
    params: OrganizationParams,
    body: NewGift,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version, state: GiftState }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateGift',
    room,
    summary: 'Change a gift that is not decided or handed over; its ceiling is looked up again',
    problems: [
      'gift-given-before',
      'gift-reason-needed',
      'gift-photo-not-possible',
      'gift-not-in-state',
      'stale-version',
    ],
    params: RecordParams,
    body: GiftChange,
    answer: Gift,
  }),
  approve: step('approve', 'approveGift', 'Say yes to a gift above the ceiling', Step),
  refuse: step('refuse', 'refuseGift', 'Say no to a gift above the ceiling, and why', ReasonedStep),
  handOver: step('hand-over', 'handOverGift', 'It has been handed over', Step),
  withdraw: step('withdraw', 'withdrawGift', 'It is not given after all', ReasonedStep),
};

const ceilings = '/api/organizations/:organizationId/gifts/ceilings';
export const giftCeilingsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: ceilings,
    operationId: 'listGiftCeilings',
    room,
    summary: 'The most that may be given or kept, by rank, with the days on which it counts',
    params: OrganizationParams,
    answer: Type.Object({ items: Type.Array(GiftCeiling), allowedActions: Type.Array(AllowedAction) }),
  }),
  set: defineRoute({
    method: 'POST',
    url: ceilings,
    operationId: 'setGiftCeiling',
    room,
    summary: 'Set a ceiling from a day on; what counted until then ends the day before',
    problems: ['gift-ceiling-rank-unknown'],
    params: OrganizationParams,
    body: NewGiftCeiling,
    status: 201,
    answer: Type.Object({ id: Uuid }),
  }),
};
