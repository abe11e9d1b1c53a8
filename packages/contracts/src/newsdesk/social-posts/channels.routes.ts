import * as Type from 'typebox';
import { cleanText, defineRoute, OrganizationParams, RecordParams, Uuid, Version } from '../../kernel/index.ts';
import { Channel, ChannelChange, Freeze, NewChannel } from './channel.schema.ts';

const room = 'social-posts';
const base = '/api/organizations/:organizationId/channels';
const freeze = '/api/organizations/:organizationId/publishing-freeze';
const closed = { additionalProperties: false } as const;
const plainStep = Type.Object({ version: Version }, closed);

export const channelsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listChannels',
    room,
    summary: 'Channels of the organisation, those in use first',
    params: OrganizationParams,
    answer: Type.Object({ items: Type.Array(Channel) }),
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createChannel',
    room,
    summary: 'Add a channel',
    problems: ['channel-incomplete'],
    params: OrganizationParams,
    body: NewChannel,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateChannel',
    room,
    summary: 'Change how it is reached, or its secret',
    problems: ['stale-version', 'channel-incomplete'],
    params: RecordParams,
    body: ChannelChange,
    status: 204,
  }),
  archive: defineRoute({
    method: 'POST',
    url: `${base}/:id/archive`,
    operationId: 'archiveChannel',
    room,
    summary: 'Use it no longer; what it published stays',
    problems: ['stale-version'],
    params: RecordParams,
    body: plainStep,
    status: 204,
  }),
  unarchive: defineRoute({
    method: 'POST',
    url: `${base}/:id/unarchive`,
    operationId: 'unarchiveChannel',
    room,
    summary: 'Use it again',
    problems: ['stale-version'],
    params: RecordParams,
    body: plainStep,
    status: 204,
  }),
};

export const freezeRoutes = {
  get: defineRoute({
    method: 'GET',
    url: freeze,
    operationId: 'getPublishingFreeze',
    room,
    summary: 'Whether everything scheduled stands still, and what that is',
    params: OrganizationParams,
    answer: Freeze,
  }),
  freeze: defineRoute({
    method: 'POST',
    url: `${freeze}/freeze`,
    operationId: 'freezePublishing',
    room,
    summary: 'Stop everything scheduled: posts, releases and sendings',
    params: OrganizationParams,
    body: Type.Object({ reason: cleanText({ min: 1, max: 2000 }) }, closed),
    status: 204,
  }),
  resume: defineRoute({
    method: 'POST',
    url: `${freeze}/resume`,
    operationId: 'resumePublishing',
    room,
    summary: 'Go on; what became due meanwhile goes out, or loses its time and waits for a person',
    params: OrganizationParams,
    body: Type.Object({ overdue: Type.Enum(['send', 'hold']), reason: cleanText({ max: 2000 }) }, closed),
    status: 204,
  }),
};
