import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';

/** The list a verb works on, after asking whether the person may. Absent and foreign ones are answered alike. */
export async function loadRecipientList(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  verb: Action,
  id: string,
  version?: number,
) {
  const row = await tx.recipientList.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
  });
  if (!row) throw problem('not-found');
  must(ability, verb, 'RecipientList', {});
  if (version !== undefined && row.version !== version) {
    throw problem('stale-version', { params: { version: row.version } });
  }
  return row;
}

/** A name leads to one list; the unique index decides a race. */
export async function listNameMustBeFree(tx: Tx, organizationId: string, name: string, except: string): Promise<void> {
  const taken = await tx.recipientList.findFirst({
    where: { organizationId, name, archivedAt: null, id: { not: except } },
    select: { id: true },
  });
  if (taken) throw problem('recipient-list-name-taken', { params: { listId: taken.id } });
}
