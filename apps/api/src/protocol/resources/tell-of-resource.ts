import type { Tx } from '@ravabet/db';
import type { Bus } from '../../platform/bus.ts';

/** Pages that show it, or a calendar that it stands in, are told. */
export function tellOfResource(tx: Tx, bus: Bus, organizationId: string, id: string, version: number): Promise<void> {
  return bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Resource', subjectId: id, version });
}
