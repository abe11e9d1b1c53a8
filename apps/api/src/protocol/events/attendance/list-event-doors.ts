import type { EventDoor } from '@ravabet/contracts/protocol/events';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { readOf } from '../../../platform/sql-text.ts';

const read = readOf(
  'list_event_doors',
  `SELECT t.hall, count(DISTINCT t.registration_id) FILTER (WHERE t.kind = 'in')::int AS came,
     count(DISTINCT t.registration_id) FILTER (WHERE t.is_last AND t.kind = 'in')::int AS inside
   FROM (SELECT hall, kind, registration_id,
       row_number() OVER (PARTITION BY hall, registration_id ORDER BY at DESC, recorded_at DESC) = 1 AS is_last
     FROM event_tick WHERE organization_id = $1::uuid AND event_id = $2::uuid) t
   GROUP BY t.hall ORDER BY t.hall`,
);

/** How many came to each hall, and how many are inside now. */
export async function listEventDoors(
  reader: TenantReader,
  { organizationId }: Actor,
  ability: Ability,
  eventId: string,
): Promise<{ items: EventDoor[] }> {
  must(ability, 'read', 'EventRegistration');
  return { items: await reader.rows<EventDoor>(organizationId, read, [organizationId, eventId]) };
}
