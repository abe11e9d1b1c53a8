import { openSupportStates } from '@ravabet/contracts/protocol/support-requests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { readRecord } from '../../office/comments/share/read-record.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { loadSupportRequest } from './load-support-request.ts';

interface Became {
  version: number;
  record: { type: string; id: string };
}

/** Names the record that it was turned into, so that one leads to the other. */
export async function linkSupportRequest(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, input: Became) {
  const { organizationId } = actor;
  const { version, record } = input;
  const row = await loadSupportRequest(tx, actor, ability, 'complete', id);
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  // One that they may not read is answered like one that is not there.
  if (!(await readRecord(tx, actor, ability, record.type, record.id))) throw problem('support-record-not-possible');
  const state = { in: [...openSupportStates] };
  decided(
    await tx.supportRequest.updateMany({
      where: { organizationId, id, version, state },
      data: { becameType: record.type, becameId: record.id, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: 'support-request.became',
    subjectType: 'SupportRequest',
    subjectId: id,
    after: { type: record.type, id: record.id },
  });
  await bus.tell(tx, 'record.changed', {
    organizationId,
    subjectType: 'SupportRequest',
    subjectId: id,
    version: version + 1,
  });
}
