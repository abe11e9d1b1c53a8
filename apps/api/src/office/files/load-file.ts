import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';

/** The file a verb works on, after asking whether the person may. Absent, foreign and deleted ones are answered alike. */
export async function loadFile(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  verb: Action,
  id: string,
  options: { deleted?: boolean } = {},
) {
  const { organizationId } = actor;
  const row = await tx.file.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row || (row.deletedAt !== null) !== (options.deleted ?? false)) throw problem('not-found');
  must(ability, verb, 'File', row);
  return row;
}
