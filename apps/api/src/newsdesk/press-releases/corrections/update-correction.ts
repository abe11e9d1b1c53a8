import type { CorrectionChange } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';
import { mustBeBoilerplate } from '../boilerplates/must-be-boilerplate.ts';
import { mustBeOwnMedia } from '../set-media.ts';
import { mustBeOwnPictures } from '../set-pictures.ts';
import { settleBody } from '../settle-body.ts';
import { mustBeTopics } from '../topics/must-be-topics.ts';
import { loadCorrection } from './load-correction.ts';
import { tellCorrectionChanged } from './step-correction.ts';

/** Changes the corrected text or its note. Whoever saw an older version is refused and shown both. */
export async function updateCorrection(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  ids: { id: string; correctionId: string },
  input: CorrectionChange,
) {
  const { organizationId, personId } = actor;
  const row = await loadCorrection(tx, actor, ability, 'update', ids);
  const { version, note, ...content } = input;
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if (row.state !== 'writing') throw problem('correction-not-in-state', { params: { state: row.state } });
  const settled = content.body && (await settleBody(tx, organizationId, row.release.language, content.body));
  if (content.topicIds) await mustBeTopics(tx, organizationId, content.topicIds, row.content.topicIds);
  if (content.pictures) await mustBeOwnPictures(tx, organizationId, content.pictures);
  if (content.media) await mustBeOwnMedia(tx, organizationId, content.media);
  const { boilerplateId } = content;
  if (boilerplateId) {
    const { language } = row.release;
    await mustBeBoilerplate(tx, organizationId, boilerplateId, language, row.content.boilerplateId);
  }
  decided(
    await tx.pressReleaseCorrection.updateMany({
      where: { organizationId, id: row.id, version, state: 'writing' },
      data: {
        content: { ...row.content, ...content, ...(settled && { body: settled.body }) } as object,
        ...(note !== undefined && { note }),
        ...(!row.contributorIds.includes(personId) && { contributorIds: { push: personId } }),
        contentVersion: { increment: 1 },
        version: { increment: 1 },
      },
    }),
  );
  await audit(tx, actor, {
    event: 'press-release.correction-changed',
    subjectType: 'PressRelease',
    subjectId: row.pressReleaseId,
    after: { correctionId: row.id, fields: Object.keys(input).filter((field) => field !== 'version') },
  });
  await tellCorrectionChanged(tx, bus, actor, row.release);
}
