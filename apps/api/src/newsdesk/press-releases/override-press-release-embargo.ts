import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { notify } from '../../office/notifications/share/notify.ts';
import type { Bus } from '../../platform/bus.ts';
import { loadPressRelease } from './load-press-release.ts';
import { publishLoaded } from './publish-press-release.ts';

/** Publishes before the embargo ends: somebody answers for it by name and says why, and the others are told. */
export async function overridePressReleaseEmbargo(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
) {
  const row = await loadPressRelease(tx, actor, ability, 'overrideEmbargo', id);
  const { personId, organizationId } = actor;
  await publishLoaded(tx, bus, actor, row, version, { personId, reason });
  const person = await tx.membership.findFirst({
    where: { organizationId, personId },
    select: { displayName: true },
  });
  for (const role of ['pr-manager', 'head']) {
    await notify(
      tx,
      bus,
      actor,
      { role, personIds: [row.authorId, ...row.contributorIds] },
      {
        kind: 'press-release-embargo-overridden',
        subjectType: 'PressRelease',
        subjectId: id,
        params: { title: row.title, reason, name: person?.displayName ?? '' },
        dedupeKey: `press-release-embargo-overridden ${id} ${version}`,
      },
    );
  }
}
