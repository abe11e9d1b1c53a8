import type { FileUses } from '@ravabet/contracts/office/files';
import type { Tx } from '@ravabet/db';
import { type Ability, type Actor, subject } from '@ravabet/permissions';
import { findFileUses } from './find-file-uses.ts';
import { loadFile } from './load-file.ts';

/** Where a file is used; what the person may not read is counted and not named. */
export async function listFileUses(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<FileUses> {
  await loadFile(tx, actor, ability, 'read', id);
  const uses = await findFileUses(tx, actor.organizationId, id);
  const open = uses.filter(({ subjectType, facts }) => ability.can('read', subject(subjectType, { ...facts })));
  return {
    items: open.map(({ facts: _facts, ...use }) => use),
    hidden: uses.length - open.length,
  };
}
