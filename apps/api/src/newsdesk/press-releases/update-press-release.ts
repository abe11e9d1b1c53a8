import { editableStates, type PressReleaseChange } from '@ravabet/contracts/newsdesk/press-releases';
import { Prisma, type Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { keepFactUses } from '../facts/share/keep-fact-uses.ts';
import { mustBeBoilerplate } from './boilerplates/must-be-boilerplate.ts';
import { loadPressRelease } from './load-press-release.ts';
import { setMedia } from './set-media.ts';
import { setPictures } from './set-pictures.ts';
import { settleBody } from './settle-body.ts';
import { mustBeTopics } from './topics/must-be-topics.ts';

/** Changes the text; also what autosave calls. Whoever saw an older version is refused and shown both. */
export async function updatePressRelease(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: PressReleaseChange,
) {
  const { organizationId, personId } = actor;
  const row = await loadPressRelease(tx, actor, ability, 'update', id);
  if (row.version !== input.version) throw problem('stale-version', { params: { version: row.version } });
  if (!editableStates.includes(row.state))
    throw problem('press-release-not-in-state', { params: { state: row.state } });
  const { version, body, pictures, media, place, ...rest } = input;
  const set: Prisma.PressReleaseUpdateManyMutationInput = { ...rest };
  const settled = body && (await settleBody(tx, organizationId, row.language, body));
  if (settled) Object.assign(set, { body: settled.body, bodyText: settled.bodyText });
  if (place !== undefined) set.place = place ?? Prisma.DbNull;
  if (input.topicIds) await mustBeTopics(tx, organizationId, input.topicIds, row.topicIds);
  const { boilerplateId } = input;
  if (boilerplateId) await mustBeBoilerplate(tx, organizationId, boilerplateId, row.language, row.boilerplateId);
  if (!row.contributorIds.includes(personId)) set.contributorIds = { push: personId };
  decided(
    await tx.pressRelease.updateMany({
      where: { organizationId, id, version, state: { in: [...editableStates] }, deletedAt: null },
      data: { ...set, contentVersion: { increment: 1 }, version: { increment: 1 } },
    }),
  );
  if (pictures) await setPictures(tx, organizationId, id, pictures);
  if (settled) await keepFactUses(tx, organizationId, id, settled);
  if (media) await setMedia(tx, organizationId, id, media);
  await audit(tx, actor, {
    event: 'press-release.updated',
    subjectType: 'PressRelease',
    subjectId: id,
    after: { fields: Object.keys(input).filter((field) => field !== 'version') },
  });
  await bus.tell(tx, 'record.changed', {
    organizationId,
    subjectType: 'PressRelease',
    subjectId: id,
    version: version + 1,
    personId,
  });
}
