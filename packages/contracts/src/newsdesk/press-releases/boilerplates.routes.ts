import * as Type from 'typebox';
import { defineRoute, OrganizationParams, RecordParams, Version } from '../../kernel/index.ts';
import { Boilerplate, BoilerplateChange, NewBoilerplate } from './boilerplate.schema.ts';

const room = 'press-releases';
const base = '/api/organizations/:organizationId/boilerplates';

const Boilerplates = Type.Object({ items: Type.Array(Boilerplate) });
const seenVersion = Type.Object({ version: Version }, { additionalProperties: false });

/** Every change answers with all of them. */
export const boilerplatesRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listBoilerplates',
    room,
    summary: 'Texts about the organisation, the archived ones with them',
    params: OrganizationParams,
    answer: Boilerplates,
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createBoilerplate',
    room,
    summary: 'Add a text about the organisation',
    params: OrganizationParams,
    body: NewBoilerplate,
    status: 201,
    answer: Boilerplates,
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateBoilerplate',
    room,
    summary: 'Change its words; what was published keeps the old ones',
    problems: ['stale-version'],
    params: RecordParams,
    body: BoilerplateChange,
    answer: Boilerplates,
  }),
  archive: defineRoute({
    method: 'POST',
    url: `${base}/:id/archive`,
    operationId: 'archiveBoilerplate',
    room,
    summary: 'Offer it to writers no more',
    problems: ['stale-version'],
    params: RecordParams,
    body: seenVersion,
    answer: Boilerplates,
  }),
  restore: defineRoute({
    method: 'POST',
    url: `${base}/:id/restore`,
    operationId: 'restoreBoilerplate',
    room,
    summary: 'Offer an archived one again',
    problems: ['stale-version'],
    params: RecordParams,
    body: seenVersion,
    answer: Boilerplates,
  }),
};
