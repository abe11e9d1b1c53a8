import { approvalTimesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { serve } from '../../../platform/serve.ts';
import { listApprovalTimes } from './list-approval-times.ts';
import { remindOfApprovals } from './remind-of-approvals.ts';

/** What the steps of approval owe beside deciding: reminders, and the time that each took. */
export async function approvalPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  platform.jobs.repeat('remind of approvals', 60_000, async () => void (await remindOfApprovals(platform)));
  serve(app, routes.list, ({ actor, ability }) =>
    withOrganization(platform.databases.app.prisma, actor.organizationId, (tx) =>
      listApprovalTimes(tx, actor, ability),
    ),
  );
}
