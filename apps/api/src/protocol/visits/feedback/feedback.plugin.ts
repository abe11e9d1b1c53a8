import { visitFeedbackRoutes as routes } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Actor } from '@ravabet/permissions';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../../platform/serve.ts';
import { askVisitFeedback } from './ask-visit-feedback.ts';
import { endVisitFeedback } from './end-visit-feedback.ts';
import { handleFeedbackMails } from './feedback-mails.ts';
import { listVisitFeedback, readFeedbackLink } from './list-visit-feedback.ts';

/** Links for guests, and what came back by them. */
export async function visitFeedbackPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, config, bus } = platform;
  handleFeedbackMails(platform);
  const reading = async ({ organizationId }: Actor, read: (tx: Tx) => Promise<object>): Promise<ReadyJson> =>
    new ReadyJson(JSON.stringify(await withOrganization(databases.app.prisma, organizationId, read)));
  const feedback = ({ actor, ability, params }: Pick<Call<typeof routes.list>, 'actor' | 'ability' | 'params'>) =>
    reading(actor, (tx) => listVisitFeedback(tx, config, actor, ability, params.id));
  serve(app, routes.list, feedback);
  serveVerb(
    app,
    platform,
    routes.ask,
    (tx, { actor, ability, params, body }) => askVisitFeedback(tx, platform, actor, ability, params.id, body),
    ({ actor, ability, params: { id }, body: { participantId } }) =>
      reading(actor, (tx) => readFeedbackLink(tx, config, actor, ability, { id, participantId })),
  );
  serveVerb(
    app,
    platform,
    routes.end,
    (tx, { actor, ability, params, body }) => endVisitFeedback(tx, bus, actor, ability, params, body),
    feedback,
  );
}
