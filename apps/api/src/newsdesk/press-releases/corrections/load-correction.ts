import type { CorrectionState, PressReleaseContent } from '@ravabet/contracts/newsdesk/press-releases';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';
import { type LoadedPressRelease, verbColumns } from '../load-press-release.ts';

type Row = Prisma.PressReleaseCorrectionGetPayload<object>;
export type LoadedCorrection = Omit<Row, 'state' | 'content'> & {
  state: CorrectionState;
  content: PressReleaseContent;
  release: LoadedPressRelease;
};

/** The correction a verb works on with its release, after asking whether the person may. What is absent, foreign or hidden is answered alike. */
export async function loadCorrection(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  verb: Action,
  { id, correctionId }: { id: string; correctionId: string },
): Promise<LoadedCorrection> {
  const { organizationId } = actor;
  const row = await tx.pressReleaseCorrection.findUnique({
    where: { organizationId_id: { organizationId, id: correctionId }, pressReleaseId: id },
  });
  const release = await tx.pressRelease.findUnique({
    where: { organizationId_id: { organizationId, id }, deletedAt: null },
    select: verbColumns,
  });
  if (!row || !release) throw problem('not-found');
  must(ability, verb, 'Correction', row);
  return {
    ...row,
    state: row.state as CorrectionState,
    content: row.content as unknown as PressReleaseContent,
    release: release as LoadedPressRelease,
  };
}
