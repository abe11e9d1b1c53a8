import type { NewDispatch } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import { problem } from '../../../platform/problems.ts';
import { mayReadPressRelease } from '../../press-releases/share/may-read-press-release.ts';
import { mustBeComing } from './must-be-coming.ts';
import { mustMatchRelease } from './must-match-release.ts';

/** Begins to prepare the sending of a release; nothing leaves before somebody confirms it. */
export async function prepareDispatch(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  input: NewDispatch,
): Promise<{ id: string; version: number }> {
  must(ability, 'create', 'Dispatch');
  const { organizationId, personId } = actor;
  const { id = newId(), pressReleaseId, purpose, ...content } = input;
  if (!(await mayReadPressRelease(tx, actor, ability, pressReleaseId))) throw problem('not-found');
  if (purpose === 'embargo') await mustMatchRelease(tx, organizationId, { pressReleaseId, purpose, timing: 'now' });
  await mustBeComing(tx, organizationId, { pressReleaseId, timing: content.timing });
  if (content.timing === 'at' && !content.scheduledFor) throw problem('dispatch-schedule-in-past');
  const taken = await tx.dispatch.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { id: true },
  });
  if (taken) throw problem('dispatch-id-taken');
  const { version } = await tx.dispatch.create({
    data: { organizationId, id, pressReleaseId, purpose, ...content, preparedById: personId },
    select: { version: true },
  });
  await audit(tx, actor, {
    event: 'dispatch.prepared',
    subjectType: 'Dispatch',
    subjectId: id,
    after: { pressReleaseId, purpose },
  });
  return { id, version };
}
