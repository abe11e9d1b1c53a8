import type { NewPressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import { checkBody } from './check-body.ts';
import { setPictures } from './set-pictures.ts';

const emptyBody = { type: 'doc' as const };

/** Begins a draft. The client may give the id, so that a draft begun offline keeps it. */
export async function createPressRelease(tx: Tx, actor: Actor, ability: Ability, input: NewPressRelease) {
  must(ability, 'create', 'PressRelease');
  const { organizationId, personId } = actor;
  const { id = newId(), body = emptyBody, tags = [], pictures, embargoUntil = null, ...content } = input;
  const bodyText = checkBody(body);
  const created = await tx.pressRelease.create({
    data: {
      ...content,
      tags,
      organizationId,
      id,
      storyId: id,
      body: body as object,
      bodyText,
      embargoUntil,
      authorId: personId,
      contributorIds: [personId],
      unitId: actor.unitId,
    },
    select: { id: true, version: true, createdAt: true },
  });
  if (pictures) await setPictures(tx, organizationId, id, pictures);
  await audit(tx, actor, {
    event: 'press-release.created',
    subjectType: 'PressRelease',
    subjectId: id,
    after: { kind: input.kind, language: input.language, title: input.title },
  });
  return { id, version: created.version, createdAt: created.createdAt.toISOString() };
}
