import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { newId } from '../../../platform/new-id.ts';
import { problem } from '../../../platform/problems.ts';
import { loadPressRelease } from '../load-press-release.ts';
import { readContent } from '../read-content.ts';
import { tellCorrectionChanged } from './step-correction.ts';

/** Begins a correction with the published text to write over. What is published stays readable and unchanged. */
export async function beginCorrection(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string) {
  const { organizationId, personId } = actor;
  const release = await loadPressRelease(tx, actor, ability, 'correct', id);
  if (release.state !== 'published') throw problem('press-release-not-in-state', { params: { state: release.state } });
  const { kind: _kind, language: _language, ...content } = await readContent(tx, organizationId, id);
  const correctionId = newId();
  // The index of open corrections decides between two who begin at once.
  const { count } = await tx.pressReleaseCorrection.createMany({
    data: [
      {
        organizationId,
        id: correctionId,
        pressReleaseId: id,
        content: content as object,
        authorId: personId,
        contributorIds: [personId],
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) throw problem('correction-already-open');
  await audit(tx, actor, {
    event: 'press-release.correction-begun',
    subjectType: 'PressRelease',
    subjectId: id,
    after: { correctionId },
  });
  await tellCorrectionChanged(tx, bus, actor, release);
  return { id: correctionId };
}
