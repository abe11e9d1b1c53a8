import type { Tx } from '@ravabet/db';
import type { Bus } from '../../platform/bus.ts';

/** Pages that show the gift are told. */
export function tellOfGift(tx: Tx, bus: Bus, organizationId: string, id: string, version: number): Promise<void> {
  return bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Gift', subjectId: id, version });
}
