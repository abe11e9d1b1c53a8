import * as Type from 'typebox';
import { defineRoute, RecordParams, Uuid, Version } from '../../kernel/index.ts';
import { NewVisitService, VisitHospitality, VisitServiceChange } from './visit-service.schema.ts';

const room = 'visits';
const base = '/api/organizations/:organizationId/visits/:id/services';
const PartParams = Type.Object({ organizationId: Uuid, id: Uuid, partId: Uuid });
const problems = ['visit-not-in-state', 'stale-version', 'visit-time-wrong', 'visit-item-part-not-possible'];

/** What a delegation needs besides the programme, and what it costs. */
export const visitServicesRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'getVisitHospitality',
    room,
    summary: 'Services of a visit, diets and languages of its guests, and costs against the budget',
    params: RecordParams,
    answer: VisitHospitality,
  }),
  add: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'addVisitService',
    room,
    summary: 'Add transport, accommodation, a meal or an interpreter; its unit gets a task',
    problems: [...problems, 'visit-id-taken'],
    params: RecordParams,
    body: NewVisitService,
    answer: VisitHospitality,
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:partId`,
    operationId: 'updateVisitService',
    room,
    summary: 'Change a service, or say what it cost',
    problems,
    params: PartParams,
    body: VisitServiceChange,
    answer: VisitHospitality,
  }),
  remove: defineRoute({
    method: 'POST',
    url: `${base}/:partId/remove`,
    operationId: 'removeVisitService',
    room,
    summary: 'It is not needed; its task is withdrawn',
    problems: ['visit-not-in-state', 'stale-version'],
    params: PartParams,
    body: Type.Object({ version: Version }, { additionalProperties: false }),
    answer: VisitHospitality,
  }),
};
