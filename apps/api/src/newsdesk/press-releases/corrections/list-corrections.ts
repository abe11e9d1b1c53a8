import type { CorrectionState } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { loadPressRelease } from '../load-press-release.ts';
import { type NamedDeciders, nameDeciders } from '../approval/name-deciders.ts';
import { personNames } from '../press-release-versions.ts';

const columns = {
  id: true,
  state: true,
  note: true,
  authorId: true,
  waitsForRole: true,
  waitsForPersonId: true,
  waitsForUnitId: true,
  createdAt: true,
  updatedAt: true,
  publishedAt: true,
  givenUpAt: true,
};

interface Row {
  id: string;
  state: string;
  note: string;
  authorId: string;
  waitsForRole: string | null;
  waitsForPersonId: string | null;
  waitsForUnitId: string | null;
  createdAt: Date;
  updatedAt: Date;
  publishedAt: Date | null;
  givenUpAt: Date | null;
}

export const summaryOf = (row: Row, names: ReadonlyMap<string, string>, deciders: NamedDeciders) => ({
  id: row.id,
  state: row.state as CorrectionState,
  note: row.note,
  author: { id: row.authorId, name: names.get(row.authorId) ?? '' },
  waitsForRole: row.waitsForRole,
  waitsFor: deciders.waitsFor(row),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  publishedAt: row.publishedAt?.toISOString() ?? null,
  givenUpAt: row.givenUpAt?.toISOString() ?? null,
});

/** Corrections of a release, newest first: those in work, published, given up. */
export async function listCorrections(tx: Tx, actor: Actor, ability: Ability, id: string) {
  const { organizationId } = actor;
  await loadPressRelease(tx, actor, ability, 'read', id);
  must(ability, 'read', 'Correction');
  const rows = await tx.pressReleaseCorrection.findMany({
    where: { organizationId, pressReleaseId: id },
    orderBy: { createdAt: 'desc' },
    select: columns,
  });
  const names = await personNames(
    tx,
    organizationId,
    rows.map(({ authorId }) => authorId),
  );
  const deciders = await nameDeciders(tx, organizationId);
  return { items: rows.map((row) => summaryOf(row, names, deciders)) };
}
