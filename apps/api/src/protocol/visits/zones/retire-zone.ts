import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { changeZone } from './change-zone.ts';

/** Not to be chosen any more; visits that entered it keep it. */
export function retireZone(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version }: { version: number },
): Promise<void> {
  return changeZone(tx, bus, actor, ability, {
    id,
    version,
    action: 'archive',
    event: 'zone.retired',
    set: { retiredAt: new Date() },
  });
}
