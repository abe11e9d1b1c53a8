import type { EventAttendance } from '@ravabet/contracts/protocol/events';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';
import { readOf } from '../../../platform/sql-text.ts';

const readEvent = readOf(
  'get_event_of_attendance',
  `SELECT titles, halls FROM event WHERE organization_id = $1::uuid AND id = $2::uuid AND NOT is_template`,
);
const readPeople = readOf(
  'get_people_of_attendance',
  `SELECT r.id, r.name, r.affiliation, r.state, r.code, coalesce(h.halls, '[]') AS halls
   FROM event_registration r
   LEFT JOIN (
     SELECT t.registration_id,
       json_agg(json_build_object('hall', t.hall, 'kind', t.kind, 'at', t.at, 'cameAt', t.came_at) ORDER BY t.hall) AS halls
     FROM (
       SELECT DISTINCT ON (registration_id, hall) registration_id, hall, kind, at,
         min(at) FILTER (WHERE kind = 'in') OVER (PARTITION BY registration_id, hall) AS came_at
       FROM event_tick WHERE organization_id = $1::uuid AND event_id = $2::uuid
       ORDER BY registration_id, hall, at DESC, recorded_at DESC) t
     GROUP BY t.registration_id) h ON h.registration_id = r.id
   WHERE r.organization_id = $1::uuid AND r.event_id = $2::uuid ORDER BY r.name, r.id`,
);

type Event = Pick<EventAttendance, 'titles' | 'halls'>;
type Person = EventAttendance['people'][number];

/**
 * The list that a desk keeps on its device. Only who ticks takes it along, and of a person only what the door needs: a lost phone then
 * knows names and badges of one event, and no way to reach anybody.
 */
export async function getEventAttendance(
  reader: TenantReader,
  { organizationId }: Actor,
  ability: Ability,
  eventId: string,
): Promise<EventAttendance> {
  must(ability, 'confirm', 'EventRegistration');
  const of = [organizationId, eventId];
  const [events, people] = await reader.all(organizationId, [
    { read: readEvent, values: of },
    { read: readPeople, values: of },
  ]);
  const [event] = (events ?? []) as Event[];
  if (!event) throw problem('not-found');
  return {
    now: new Date().toISOString(),
    titles: event.titles,
    halls: event.halls,
    people: (people ?? []) as Person[],
  };
}
