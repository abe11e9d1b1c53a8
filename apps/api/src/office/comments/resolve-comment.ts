import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { settleComment } from './settle-comment.ts';

/** Says that a remark is settled: open to everybody who may take part in the discussion. */
export async function resolveComment(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  return settleComment(tx, bus, actor, ability, id, { version, resolved: true });
}
