import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { settleComment } from './settle-comment.ts';

/** Takes a settled remark up again. */
export async function unresolveComment(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  return settleComment(tx, bus, actor, ability, id, { version, resolved: false });
}
