import * as Type from 'typebox';
import { defineRoute, OrganizationParams, RecordParams, Uuid, Version } from '../../kernel/index.ts';
import { ConsentDecision, NewZone, VisitConsent, Zone, ZoneChange } from './zone.schema.ts';

const room = 'visits';
const base = '/api/organizations/:organizationId/visits';
const closed = { additionalProperties: false } as const;

/** Places of the house by how freely one may walk in them, and what their wards say to a visit. */
export const zonesRoutes = {
  list: defineRoute({
    method: 'GET',
    url: `${base}/zones`,
    operationId: 'listZones',
    room,
    summary: 'The zones of the house',
    params: OrganizationParams,
    answer: Type.Object({ items: Type.Array(Zone), allowedActions: Zone.properties.allowedActions }),
  }),
  create: defineRoute({
    method: 'POST',
    url: `${base}/zones`,
    operationId: 'createZone',
    room,
    summary: 'Name a zone',
    problems: ['visit-id-taken', 'zone-needs-ward'],
    params: OrganizationParams,
    body: NewZone,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/zones/:id`,
    operationId: 'updateZone',
    room,
    summary: 'Change a zone',
    problems: ['stale-version', 'zone-not-in-state', 'zone-needs-ward'],
    params: RecordParams,
    body: ZoneChange,
    answer: Zone,
  }),
  retire: defineRoute({
    method: 'POST',
    url: `${base}/zones/:id/retire`,
    operationId: 'retireZone',
    room,
    summary: 'Use a zone no more; visits keep it',
    problems: ['stale-version', 'zone-not-in-state'],
    params: RecordParams,
    body: Type.Object({ version: Version }, closed),
    answer: Zone,
  }),
  consents: defineRoute({
    method: 'GET',
    url: `${base}/:id/consents`,
    operationId: 'listVisitConsents',
    room,
    summary: 'What the wards say to a visit',
    params: RecordParams,
    answer: Type.Object({ items: Type.Array(VisitConsent) }),
  }),
  decide: defineRoute({
    method: 'POST',
    url: `${base}/:id/consents/:consentId/decide`,
    operationId: 'decideZoneConsent',
    room,
    summary: 'The head of the ward says yes, with conditions, or no, with a reason',
    problems: ['stale-version', 'visit-not-in-state', 'zone-consent-no-reason'],
    params: Type.Object({ organizationId: Uuid, id: Uuid, consentId: Uuid }),
    body: ConsentDecision,
    answer: Type.Object({ items: Type.Array(VisitConsent) }),
  }),
};
