import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { freezeContents } from './freeze-contents.ts';
import { freezeRecipients } from './freeze-recipients.ts';
import { loadDispatch } from './load-dispatch.ts';
import { mustMatchRelease } from './must-match-release.ts';
import { stepDispatch } from './step-dispatch.ts';

/**
 * Confirms a dispatch: its recipients are frozen as they are at this moment, and it begins or waits for its time. Whoever presses has
 * seen a number; where the lists have changed it since, they look again.
 */
export async function sendDispatch(
  tx: Tx,
  { bus, config }: Pick<Platform, 'bus' | 'config'>,
  actor: Actor,
  ability: Ability,
  id: string,
  input: { version: number; expected: number },
): Promise<void> {
  const row = await loadDispatch(tx, actor, ability, 'send', id);
  const { organizationId, personId } = actor;
  if (row.timing === 'at') {
    const [clock] = await tx.$queryRaw<{ past: boolean }[]>`
      SELECT coalesce(${row.scheduledFor}::timestamptz <= now(), true) AS past`;
    if (clock?.past) throw problem('dispatch-schedule-in-past');
  }
  const { isPublished } = await mustMatchRelease(tx, organizationId, row);
  // What was prepared for the publication has nothing to wait for where the release is out by now.
  const waits = row.timing === 'at' || (row.timing === 'published' && !isPublished);
  const timing = waits ? row.timing : 'now';
  // One of the purposes that has its recipients already: a correction goes to those who got the old text.
  const isFrozen = row.purpose === 'correction' || row.purpose === 'withdrawal';
  await stepDispatch(tx, bus, actor, row, {
    verb: 'send',
    event: waits ? 'dispatch.scheduled' : 'dispatch.sent',
    version: input.version,
    ...(waits && { to: 'scheduled' }),
    set: { sentById: personId, ...(!waits && { startedAt: new Date(), timing }) },
    after: { recipients: input.expected, timing },
  });
  const total = isFrozen
    ? await tx.delivery.count({ where: { organizationId, dispatchId: id, state: 'queued' } })
    : await freezeRecipients(tx, row);
  if (total === 0) throw problem('dispatch-without-recipients');
  if (total !== input.expected) throw problem('dispatch-recipients-changed', { params: { total } });
  const contents = waits ? {} : await freezeContents(tx, row, config.publicUrl);
  await tx.dispatch.update({
    where: { organizationId_id: { organizationId, id } },
    data: { total, ...(!waits && { contents: contents ?? {} }) },
    select: { id: true },
  });
}
