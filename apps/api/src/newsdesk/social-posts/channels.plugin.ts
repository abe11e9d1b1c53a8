import { channelsRoutes, freezeRoutes } from '@ravabet/contracts/newsdesk/social-posts';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { serve, serveVerb } from '../../platform/serve.ts';
import { archiveChannel } from './channels/archive-channel.ts';
import { createChannel } from './channels/create-channel.ts';
import { listChannels } from './channels/list-channels.ts';
import { unarchiveChannel } from './channels/unarchive-channel.ts';
import { updateChannel } from './channels/update-channel.ts';
import { freezePublishing } from './freeze/freeze-publishing.ts';
import { getPublishingFreeze } from './freeze/get-publishing-freeze.ts';
import { resumePublishing } from './freeze/resume-publishing.ts';

/** Channels, and the switch that stops everything scheduled. */
export async function channelsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { bus, config, databases } = platform;
  const secretKey = config.SECRET_KEY;
  serve(app, channelsRoutes.list, ({ actor, ability }) => listChannels(databases.reader, actor, ability));
  serveVerb(app, platform, channelsRoutes.create, (tx, { actor, ability, body }) =>
    createChannel(tx, actor, ability, body, secretKey),
  );
  serveVerb(app, platform, channelsRoutes.update, (tx, { actor, ability, params, body }) =>
    updateChannel(tx, actor, ability, params.id, body, secretKey),
  );
  serveVerb(app, platform, channelsRoutes.archive, (tx, { actor, ability, params, body }) =>
    archiveChannel(tx, actor, ability, params.id, body.version),
  );
  serveVerb(app, platform, channelsRoutes.unarchive, (tx, { actor, ability, params, body }) =>
    unarchiveChannel(tx, actor, ability, params.id, body.version),
  );

  serve(app, freezeRoutes.get, ({ actor, ability }) => getPublishingFreeze(databases.reader, actor, ability));
  serveVerb(app, platform, freezeRoutes.freeze, (tx, { actor, ability, body }) =>
    freezePublishing(tx, actor, ability, body),
  );
  serveVerb(app, platform, freezeRoutes.resume, (tx, { actor, ability, body }) =>
    resumePublishing(tx, bus, actor, ability, body),
  );
}
