import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { notify } from '../../office/notifications/share/notify.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { keepVersion } from './keep-version.ts';
import { type LoadedPressRelease, loadPressRelease } from './load-press-release.ts';
import { offTheSchedule } from './schedule-press-release.ts';
import { stepPressRelease } from './step-press-release.ts';
import { writePublication } from './write-publication.ts';

/** Publishes to the newsroom now. The database's clock decides whether an embargo still runs. */
export async function publishPressRelease(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
) {
  const row = await loadPressRelease(tx, actor, ability, 'publish', id);
  await publishLoaded(tx, bus, actor, row, version);
}

/** Also what the schedule does, without a person; and what an override does, with its name and reason. */
export async function publishLoaded(
  tx: Tx,
  bus: Bus,
  actor: { organizationId: string; personId: string | null },
  row: LoadedPressRelease,
  version: number,
  override?: { personId: string; reason: string },
) {
  const { organizationId } = actor;
  const [clock] = await tx.$queryRaw<{ now: Date; embargoed: boolean }[]>`
    SELECT now() AS now, coalesce(${row.embargoUntil}::timestamptz > now(), false) AS embargoed`;
  if (clock?.embargoed && !override) throw problem('press-release-embargo-running');
  if (!clock?.embargoed && override) throw problem('press-release-embargo-over');
  const publishedAt = clock?.now ?? new Date();
  await stepPressRelease(tx, bus, actor, row, {
    verb: override ? 'overrideEmbargo' : 'publish',
    event: override ? 'press-release.embargo-overridden' : 'press-release.published',
    version,
    set: {
      publishedAt,
      ...offTheSchedule,
      ...(override && {
        embargoOverriddenAt: publishedAt,
        embargoOverriddenById: override.personId,
        embargoOverrideReason: override.reason,
      }),
    },
    after: { publishedAt: publishedAt.toISOString(), ...(override && { embargoUntil: row.embargoUntil }) },
    reason: override?.reason,
  });
  const kept = await keepVersion(tx, actor, row.id, 'published');
  await writePublication(tx, row, { organizationId, kept, publishedAt });
  await notify(
    tx,
    bus,
    actor,
    { personIds: [row.authorId, ...row.contributorIds] },
    {
      kind: 'press-release-published',
      subjectType: 'PressRelease',
      subjectId: row.id,
      params: { title: kept.content.title },
      dedupeKey: `press-release-published ${row.id} ${kept.n}`,
    },
  );
}
