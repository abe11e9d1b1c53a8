import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { problem } from '../../platform/problems.ts';
import { loadPressRelease } from './load-press-release.ts';

/** Names of people as the organisation knows them. */
export async function personNames(
  tx: Tx,
  organizationId: string,
  ids: (string | null)[],
): Promise<Map<string, string>> {
  const people = await tx.membership.findMany({
    where: { organizationId, personId: { in: ids.filter((id) => id !== null) } },
    select: { personId: true, displayName: true },
  });
  return new Map(people.map(({ personId, displayName }) => [personId, displayName]));
}

/** What the release said at the moments that matter, newest first. */
export async function listPressReleaseVersions(tx: Tx, actor: Actor, ability: Ability, id: string) {
  const { organizationId } = actor;
  await loadPressRelease(tx, actor, ability, 'read', id);
  const versions = await tx.pressReleaseVersion.findMany({
    where: { organizationId, pressReleaseId: id },
    orderBy: { n: 'desc' },
    select: { n: true, cause: true, hash: true, createdById: true, createdAt: true },
  });
  const names = await personNames(
    tx,
    organizationId,
    versions.map((version) => version.createdById),
  );
  return {
    items: versions.map(({ createdById, createdAt, ...version }) => ({
      ...version,
      createdBy: createdById ? { id: createdById, name: names.get(createdById) ?? '' } : null,
      createdAt: createdAt.toISOString(),
    })),
  };
}

/** One version in full. */
export async function getPressReleaseVersion(tx: Tx, actor: Actor, ability: Ability, id: string, n: number) {
  const { items } = await listPressReleaseVersions(tx, actor, ability, id);
  const line = items.find((version) => version.n === n);
  const kept = await tx.pressReleaseVersion.findUnique({
    where: { organizationId_pressReleaseId_n: { organizationId: actor.organizationId, pressReleaseId: id, n } },
    select: { snapshot: true },
  });
  if (!line || !kept) throw problem('not-found');
  return { ...line, content: kept.snapshot as never };
}
