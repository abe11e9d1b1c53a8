import { pressReleasesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { withOrganization } from '@ravabet/db/with-organization';
import { isUnchanged, listTag, readChangeCount } from '../../platform/change-counter.ts';
import type { Platform } from '../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../platform/serve.ts';
import { approvePressRelease } from './approve-press-release.ts';
import { countPressReleases, countPressReleasesByMonth } from './count-press-releases.ts';
import { createPressRelease } from './create-press-release.ts';
import { deletePressRelease } from './delete-press-release.ts';
import { getPressRelease } from './get-press-release.ts';
import { listFilterValues } from './list-filter-values.ts';
import { listPressReleases, listScopes } from './list-press-releases.ts';
import { overridePressReleaseEmbargo } from './override-press-release-embargo.ts';
import { getPressReleaseVersion, listPressReleaseVersions } from './press-release-versions.ts';
import { publishDuePressReleases } from './publish-due-press-releases.ts';
import { publishPressRelease } from './publish-press-release.ts';
import { recallPressRelease } from './recall-press-release.ts';
import { reopenPressRelease } from './reopen-press-release.ts';
import { requestPressReleaseChanges } from './request-press-release-changes.ts';
import { restorePressRelease } from './restore-press-release.ts';
import { revisePressRelease } from './revise-press-release.ts';
import { schedulePressRelease } from './schedule-press-release.ts';
import { submitPressRelease } from './submit-press-release.ts';
import { tellEmbargoedChange } from './tell-embargoed-change.ts';
import { markPressReleaseCaughtUp, translatePressRelease } from './translate-press-release.ts';
import { unschedulePressRelease } from './unschedule-press-release.ts';
import { updatePressRelease } from './update-press-release.ts';
import { withdrawPressRelease } from './withdraw-press-release.ts';

const readListChanges = readChangeCount(listScopes);

export async function pressReleasesPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;
  const { reader } = databases;
  platform.jobs.repeat('publish due press releases', 1000, async () => void (await publishDuePressReleases(platform)));

  serve(app, routes.list, async ({ actor, ability, query, request, reply }) => {
    const list = listPressReleases(actor, ability, query);
    const { organizationId } = actor;
    if (request.headers['if-none-match']) {
      const [counted] = await reader.rows<{ changes: string }>(organizationId, readListChanges, [organizationId]);
      if (isUnchanged(request, reply, listTag(request, String(counted?.changes))))
        return reply.code(304).send() as FastifyReply;
    }
    const { changes, text } = list.answer(await reader.rows(organizationId, list.asked.read, list.asked.values));
    isUnchanged(request, reply, listTag(request, changes));
    return new ReadyJson(text);
  });
  serve(app, routes.count, ({ actor, ability, query }) => countPressReleases(reader, actor, ability, query));
  serve(app, routes.countByMonth, ({ actor, ability, query }) =>
    countPressReleasesByMonth(reader, actor, ability, query),
  );
  serve(app, routes.filterValues, ({ actor, ability }) => listFilterValues(reader, actor, ability));
  // Also what every step answers with: the release as it is after the commit.
  const release = async ({ actor, ability, params }: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(await getPressRelease(reader, actor, ability, params.id));
  serve(app, routes.get, release);
  serve(app, routes.versions, ({ actor, ability, params }) =>
    withOrganization(databases.app.prisma, actor.organizationId, (tx) =>
      listPressReleaseVersions(tx, actor, ability, params.id),
    ),
  );
  serve(app, routes.version, ({ actor, ability, params }) =>
    withOrganization(databases.app.prisma, actor.organizationId, (tx) =>
      getPressReleaseVersion(tx, actor, ability, params.id, params.n),
    ),
  );

  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) =>
    createPressRelease(tx, actor, ability, body),
  );
  serveVerb(app, platform, routes.translate, (tx, { actor, ability, params, body }) =>
    translatePressRelease(tx, actor, ability, params.id, body),
  );
  serveVerb(app, platform, routes.remove, async (tx, { actor, ability, params, query }) => {
    await deletePressRelease(tx, actor, ability, params.id, query.version);
    await tellEmbargoedChange(tx, platform.jobs, actor, params.id);
    return undefined;
  });

  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updatePressRelease(tx, bus, actor, ability, params.id, body),
    release,
  );
  serveVerb(
    app,
    platform,
    routes.submit,
    (tx, { actor, ability, params, body }) => submitPressRelease(tx, bus, actor, ability, params.id, body.version),
    release,
  );
  serveVerb(
    app,
    platform,
    routes.recall,
    (tx, { actor, ability, params, body }) => recallPressRelease(tx, bus, actor, ability, params.id, body.version),
    release,
  );
  serveVerb(
    app,
    platform,
    routes.requestChanges,
    (tx, { actor, ability, params, body }) => requestPressReleaseChanges(tx, bus, actor, ability, params.id, body),
    release,
  );
  serveVerb(
    app,
    platform,
    routes.revise,
    (tx, { actor, ability, params, body }) => revisePressRelease(tx, bus, actor, ability, params.id, body.version),
    release,
  );
  serveVerb(
    app,
    platform,
    routes.approve,
    async (tx, { actor, ability, params, body }) => {
      await approvePressRelease(tx, bus, actor, ability, params.id, body);
      await tellEmbargoedChange(tx, platform.jobs, actor, params.id);
    },
    release,
  );
  serveVerb(
    app,
    platform,
    routes.reopen,
    async (tx, { actor, ability, params, body }) => {
      await reopenPressRelease(tx, bus, actor, ability, params.id, body);
      await tellEmbargoedChange(tx, platform.jobs, actor, params.id);
    },
    release,
  );
  serveVerb(
    app,
    platform,
    routes.schedule,
    (tx, { actor, ability, params, body }) => schedulePressRelease(tx, bus, actor, ability, params.id, body),
    release,
  );
  serveVerb(
    app,
    platform,
    routes.unschedule,
    (tx, { actor, ability, params, body }) => unschedulePressRelease(tx, bus, actor, ability, params.id, body.version),
    release,
  );
  serveVerb(
    app,
    platform,
    routes.publish,
    (tx, { actor, ability, params, body }) => publishPressRelease(tx, bus, actor, ability, params.id, body.version),
    release,
  );
  serveVerb(
    app,
    platform,
    routes.overrideEmbargo,
    (tx, { actor, ability, params, body }) => overridePressReleaseEmbargo(tx, bus, actor, ability, params.id, body),
    release,
  );
  serveVerb(
    app,
    platform,
    routes.withdraw,
    (tx, { actor, ability, params, body }) => withdrawPressRelease(tx, bus, actor, ability, params.id, body),
    release,
  );
  serveVerb(
    app,
    platform,
    routes.restore,
    (tx, { actor, ability, params, body }) => restorePressRelease(tx, actor, ability, params.id, body.version),
    release,
  );
  serveVerb(
    app,
    platform,
    routes.caughtUp,
    (tx, { actor, ability, params, body }) => markPressReleaseCaughtUp(tx, actor, ability, params.id, body.version),
    release,
  );
}
