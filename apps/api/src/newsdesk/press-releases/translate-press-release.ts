import type { Language } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { keepFactUses } from '../facts/share/keep-fact-uses.ts';
import { loadPressRelease } from './load-press-release.ts';
import { settleBody } from './settle-body.ts';

/** Begins a language version of the same story, with the source's text to write over and its pictures. */
export async function translatePressRelease(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  input: { language: Language; title: string },
): Promise<{ id: string }> {
  const { organizationId, personId } = actor;
  const row = await loadPressRelease(tx, actor, ability, 'translate', id);
  const taken = await tx.pressRelease.count({
    where: { organizationId, storyId: row.storyId, language: input.language, deletedAt: null },
  });
  if (taken > 0) throw problem('press-release-language-exists');
  const source = await tx.pressRelease.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: row.storyId } },
    include: { pictures: true, media: true },
  });
  const newReleaseId = newId();
  // The figures speak the new language from the start.
  const settled = await settleBody(tx, organizationId, input.language, source.body);
  await tx.pressRelease.create({
    data: {
      organizationId,
      id: newReleaseId,
      storyId: row.storyId,
      kind: source.kind,
      language: input.language,
      translatedFrom: source.contentVersion,
      title: input.title,
      lead: source.lead,
      body: settled.body,
      bodyText: settled.bodyText,
      embargoUntil: source.embargoUntil,
      tags: source.tags,
      topicIds: source.topicIds,
      occurredAt: source.occurredAt,
      ...(source.place !== null && { place: source.place as object }),
      events: source.events as object,
      authorId: personId,
      contributorIds: [personId],
      unitId: actor.unitId,
      pictures: {
        create: source.pictures.map(({ fileId, position, caption, alternativeText, credit }) => ({
          id: newId(),
          fileId,
          position,
          caption,
          alternativeText,
          credit,
        })),
      },
      media: {
        create: source.media.map(({ fileId, posterFileId, position, caption, credit, transcript }) => ({
          id: newId(),
          fileId,
          posterFileId,
          position,
          caption,
          credit,
          transcript,
        })),
      },
    },
    select: { id: true },
  });
  await keepFactUses(tx, organizationId, newReleaseId, settled);
  await audit(tx, actor, {
    event: 'press-release.translated',
    subjectType: 'PressRelease',
    subjectId: newReleaseId,
    after: { from: id, language: input.language },
  });
  return { id: newReleaseId };
}

/** Says that this language version follows its source again. */
export async function markPressReleaseCaughtUp(tx: Tx, actor: Actor, ability: Ability, id: string, version: number) {
  const { organizationId } = actor;
  const row = await loadPressRelease(tx, actor, ability, 'update', id);
  const source = await tx.pressRelease.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: row.storyId } },
    select: { contentVersion: true },
  });
  decided(
    await tx.pressRelease.updateMany({
      where: { organizationId, id, version },
      data: { translatedFrom: source.contentVersion, version: { increment: 1 } },
    }),
  );
}
