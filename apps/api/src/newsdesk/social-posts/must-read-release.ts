import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { problem } from '../../platform/problems.ts';
import { mayReadPressRelease } from '../press-releases/share/may-read-press-release.ts';

/** A post speaks of a release that its writer may read. @throws not-found */
export async function mustReadRelease(tx: Tx, actor: Actor, ability: Ability, id: string | null): Promise<void> {
  if (id !== null && !(await mayReadPressRelease(tx, actor, ability, id))) throw problem('not-found');
}
