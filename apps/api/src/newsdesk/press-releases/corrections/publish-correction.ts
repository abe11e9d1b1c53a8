import { Prisma, type Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { notify } from '../../../office/notifications/share/notify.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { prepareCorrectionDispatch } from '../../distribution/share/prepare-correction-dispatch.ts';
import { keepFactUses } from '../../facts/share/keep-fact-uses.ts';
import { checkBody } from '../check-body.ts';
import { keepVersion } from '../keep-version.ts';
import { setMedia } from '../set-media.ts';
import { setPictures } from '../set-pictures.ts';
import { settleBody } from '../settle-body.ts';
import { writePublication } from '../write-publication.ts';
import { type LoadedCorrection, loadCorrection } from './load-correction.ts';
import { stepCorrection } from './step-correction.ts';
import { toldChanges } from './told-changes.ts';

/** Puts the corrected text in place of the published one and says openly what changed. The old one stays readable at its own address. */
export async function publishCorrection(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  ids: { id: string; correctionId: string },
  version: number,
) {
  const row = await loadCorrection(tx, actor, ability, 'publish', ids);
  const { organizationId } = actor;
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const publishedAt = clock?.now ?? new Date();
  const changes = await toldChanges(tx, organizationId, { ...row, language: row.release.language });
  await putTextInPlace(tx, organizationId, row);
  const kept = await keepVersion(tx, actor, row.pressReleaseId, 'corrected');
  await stepCorrection(tx, bus, actor, row, {
    verb: 'publish',
    event: 'press-release.corrected',
    version,
    set: { publishedAt, publishedN: kept.n },
    after: { note: row.note, n: kept.n },
  });
  await writePublication(tx, row.release, {
    organizationId,
    kept,
    publishedAt,
    correction: { note: row.note, changes },
  });
  // Exactly those who got the mistake by mail get what puts it right.
  const sending = { pressReleaseId: row.pressReleaseId, purpose: 'correction', reason: row.note } as const;
  await prepareCorrectionDispatch(tx, bus, actor, sending);
  await notify(
    tx,
    bus,
    actor,
    { personIds: [row.authorId, ...row.contributorIds, row.release.authorId] },
    {
      kind: 'press-release-corrected',
      subjectType: 'PressRelease',
      subjectId: row.pressReleaseId,
      params: { title: kept.content.title },
      dedupeKey: `press-release-corrected ${row.id}`,
    },
  );
}

/** Of a correction and a withdrawal at once one wins: the release must still be published. */
async function putTextInPlace(tx: Tx, organizationId: string, { content, release }: LoadedCorrection): Promise<void> {
  const { pictures, media, body, place, ...columns } = content;
  // The words are those that were approved; only which figures they say is looked up.
  const { values } = await settleBody(tx, organizationId, release.language, body);
  const { count } = await tx.pressRelease.updateMany({
    where: { organizationId, id: release.id, state: 'published', deletedAt: null },
    data: {
      ...columns,
      body: body as object,
      place: place ?? Prisma.DbNull,
      bodyText: checkBody(body),
      contentVersion: { increment: 1 },
      version: { increment: 1 },
    },
  });
  if (count === 0) throw problem('press-release-not-in-state', { params: { state: release.state } });
  await setPictures(tx, organizationId, release.id, pictures);
  await setMedia(tx, organizationId, release.id, media);
  await keepFactUses(tx, organizationId, release.id, { body, values });
}
