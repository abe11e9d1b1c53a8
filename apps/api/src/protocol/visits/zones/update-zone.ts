import type { ZoneChange } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { changeZone } from './change-zone.ts';

/** Calls a zone otherwise, or lets people walk and photograph in it otherwise; consents that were given stay. */
export function updateZone(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, ...set }: ZoneChange,
): Promise<void> {
  return changeZone(tx, bus, actor, ability, { id, version, action: 'update', event: 'zone.updated', set });
}
