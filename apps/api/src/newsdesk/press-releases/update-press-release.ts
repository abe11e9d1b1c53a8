import { editableStates, type PressReleaseChange } from '@ravabet/contracts/newsdesk/press-releases';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { checkBody } from './check-body.ts';
import { loadPressRelease } from './load-press-release.ts';
import { mustBeTopics } from './topics/must-be-topics.ts';
import { setPictures } from './set-pictures.ts';

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
  const { version, body, pictures, ...rest } = input;
  const set: Prisma.PressReleaseUpdateManyMutationInput = { ...rest };
  if (body) Object.assign(set, { body, bodyText: checkBody(body) });
  if (input.topicIds) await mustBeTopics(tx, organizationId, input.topicIds, row.topicIds);
  if (!row.contributorIds.includes(personId)) set.contributorIds = { push: personId };
  decided(
    await tx.pressRelease.updateMany({
      where: { organizationId, id, version, state: { in: [...editableStates] }, deletedAt: null },
      data: { ...set, contentVersion: { increment: 1 }, version: { increment: 1 } },
    }),
  );
  if (pictures) await setPictures(tx, organizationId, id, pictures);
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
