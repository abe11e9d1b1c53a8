import type { PressReleaseKind } from '@ravabet/contracts/newsdesk/press-releases';
import type { Prisma, Tx } from '@ravabet/db';
import type { Action, Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import type { PressReleaseFacts } from './press-release.presenter.ts';

export const verbColumns = {
  id: true,
  kind: true,
  state: true,
  language: true,
  title: true,
  storyId: true,
  authorId: true,
  contributorIds: true,
  topicIds: true,
  boilerplateId: true,
  approvalRoles: true,
  approvalPlan: true,
  approvalStep: true,
  waitsForRole: true,
  deciderIds: true,
  waitsForPersonId: true,
  waitsForUnitId: true,
  waitsSince: true,
  waitsDueAt: true,
  embargoUntil: true,
  scheduledFor: true,
  numberKind: true,
  numberYear: true,
  numberN: true,
  contentVersion: true,
  version: true,
  deletedAt: true,
} satisfies Prisma.PressReleaseSelect;

export type LoadedPressRelease = Prisma.PressReleaseGetPayload<{ select: typeof verbColumns }> & {
  kind: PressReleaseKind;
  state: PressReleaseFacts['state'];
};

/** The release a verb works on, after asking whether the person may. Absent, foreign, hidden and deleted ones are answered alike. */
export async function loadPressRelease(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  verb: Action,
  id: string,
  options: { deleted?: boolean } = {},
): Promise<LoadedPressRelease> {
  const row = await tx.pressRelease.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: verbColumns,
  });
  if (!row || (row.deletedAt !== null) !== (options.deleted ?? false)) throw problem('not-found');
  must(ability, verb, 'PressRelease', row);
  return row as LoadedPressRelease;
}
