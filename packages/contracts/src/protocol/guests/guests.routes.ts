import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { Guest, GuestChange, GuestListItem, GuestState, NewGuest } from './guest.schema.ts';

const room = 'guests';
const base = '/api/organizations/:organizationId/guests';
const closed = { additionalProperties: false } as const;

const ListQuery = Type.Object(
  {
    /** a name in any spelling and script; without it, newest first */
    q: Type.Optional(cleanText({ max: 200 })),
    country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
    /** active unless said */
    state: Type.Optional(GuestState),
    ...pageQuery,
  },
  closed,
);
export type GuestListQuery = Type.Static<typeof ListQuery>;

const step = (verb: 'archive' | 'restore', summary: string) =>
  defineRoute({
    method: 'POST',
    url: `${base}/:id/${verb}`,
    operationId: `${verb}Guest`,
    room,
    summary,
    problems: ['guest-not-in-state', 'stale-version'],
    params: RecordParams,
    body: Type.Object({ version: Version }, closed),
    answer: Guest,
  });

export const guestsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listGuests',
    room,
    summary: 'Guests, newest first; or those whose name is most like what is looked for, in any spelling and script',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(GuestListItem),
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getGuest',
    room,
    summary: 'One guest, with offices held, past visits and gifts',
    params: RecordParams,
    answer: Guest,
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createGuest',
    room,
    summary: 'Enter somebody who is received',
    problems: ['guest-id-taken', 'guest-nameless', 'guest-office-not-possible', 'guest-photo-not-possible'],
    params: OrganizationParams,
    body: NewGuest,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version, awaitsDecision: Type.Boolean() }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateGuest',
    room,
    summary: 'Change what is known of a guest',
    problems: [
      'guest-not-in-state',
      'guest-nameless',
      'guest-office-not-possible',
      'guest-photo-not-possible',
      'stale-version',
    ],
    params: RecordParams,
    body: GuestChange,
    answer: Guest,
  }),
  archive: step('archive', 'Propose this guest no more; past visits and gifts are kept'),
  restore: step('restore', 'Take the guest back'),
};
