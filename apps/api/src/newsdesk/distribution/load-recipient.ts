import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';

/** The recipient a verb works on, after asking whether the person may. Absent and foreign ones are answered alike. */
export async function loadRecipient(tx: Tx, actor: Actor, ability: Ability, verb: Action, id: string, version: number) {
  const row = await tx.recipient.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
  });
  if (!row) throw problem('not-found');
  must(ability, verb, 'Recipient', {});
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  return row;
}
