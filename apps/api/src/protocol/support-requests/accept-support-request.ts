import type { SupportPromise } from '@ravabet/contracts/protocol/support-requests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { loadSupportRequest } from './load-support-request.ts';
import { askForPromised, promiseOf } from './promise.ts';
import { stepSupportRequest } from './step-support-request.ts';

/** Promises who does it and until when; the promise is a task of theirs. A late request is accepted by who may allow that. */
export async function acceptSupportRequest(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: SupportPromise,
): Promise<void> {
  const { organizationId, personId } = actor;
  const row = await loadSupportRequest(tx, actor, ability, 'assign', id);
  if (row.isLate && refusal(ability, 'approve', 'SupportRequest', { state: row.state }) !== null) {
    throw problem('support-late-not-allowed');
  }
  const promise = await promiseOf(tx, organizationId, input);
  const taskId = await askForPromised(tx, bus, actor, row, promise);
  await stepSupportRequest(tx, bus, actor, row, {
    verb: 'accept',
    event: 'support-request.accepted',
    version: input.version,
    set: { ...promise, taskId, acceptedAt: new Date(), ...(row.isLate && { lateAllowedById: personId }) },
    after: { assigneeId: input.assigneeId, promisedAt: input.promisedAt },
  });
}
