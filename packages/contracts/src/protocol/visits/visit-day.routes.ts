import * as Type from 'typebox';
import { defineRoute, OrganizationParams, RecordParams, Uuid } from '../../kernel/index.ts';
import {
  Admission,
  DayParticipant,
  InsideNow,
  NewTicks,
  NewWalkIn,
  TicksAnswer,
  TickSettlement,
  VisitDay,
} from './visit-day.schema.ts';

const room = 'visits';
const base = '/api/organizations/:organizationId/visits';

export const visitDayRoutes = {
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id/day`,
    operationId: 'getVisitDay',
    room,
    summary: 'The board of the day: programme, people, and what was ticked',
    problems: ['not-found'],
    params: RecordParams,
    answer: VisitDay,
  }),
  addTicks: defineRoute({
    method: 'POST',
    url: `${base}/:id/day/ticks`,
    operationId: 'addVisitTicks',
    room,
    summary: 'What was ticked on a device, in its order; sent again, each is taken once',
    description:
      'Every tick has its own outcome. One that contradicts what another device said meanwhile is kept and shown beside it.',
    problems: ['not-found', 'forbidden'],
    params: RecordParams,
    body: NewTicks,
    answer: TicksAnswer,
  }),
  settleTick: defineRoute({
    method: 'POST',
    url: `${base}/:id/day/ticks/:tickId/settle`,
    operationId: 'settleVisitTick',
    room,
    summary: 'Say which of two contradicting ticks counts',
    problems: ['not-found', 'forbidden', 'tick-not-in-conflict'],
    params: Type.Object({ ...RecordParams.properties, tickId: Uuid }),
    body: TickSettlement,
    status: 204,
  }),
  findBadge: defineRoute({
    method: 'GET',
    url: `${base}/:id/day/badges/:code`,
    operationId: 'findVisitBadge',
    room,
    summary: 'Whose badge a code is; one of another visit or of another day is refused by name',
    problems: ['not-found', 'badge-unknown', 'badge-of-another-visit', 'badge-of-another-day'],
    params: Type.Object({ ...RecordParams.properties, code: Type.String({ maxLength: 200 }) }),
    answer: Type.Object({ participantId: Uuid, names: DayParticipant.properties.names }),
  }),
  addWalkIn: defineRoute({
    method: 'POST',
    url: `${base}/:id/day/walk-ins`,
    operationId: 'addVisitWalkIn',
    room,
    summary: 'Somebody at the door whom nobody announced; waits for a yes',
    problems: ['not-found', 'forbidden', 'visit-not-in-state'],
    params: RecordParams,
    body: NewWalkIn,
    status: 204,
  }),
  decideAdmission: defineRoute({
    method: 'POST',
    url: `${base}/:id/day/participants/:participantId/admission`,
    operationId: 'decideVisitAdmission',
    room,
    summary: 'Let somebody unannounced in, or not',
    problems: ['not-found', 'forbidden', 'stale-version', 'admission-decided'],
    params: Type.Object({ ...RecordParams.properties, participantId: Uuid }),
    body: Admission,
    status: 204,
  }),
  inside: defineRoute({
    method: 'GET',
    url: `${base}/inside-now`,
    operationId: 'listVisitorsInside',
    room,
    summary: 'Who is in the house now, over all visits',
    params: OrganizationParams,
    answer: InsideNow,
  }),
};
