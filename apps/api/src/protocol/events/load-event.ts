import type { LocalizedText } from '@ravabet/contracts';
import type { EventRegistrationSettings, EventState } from '@ravabet/contracts/protocol/events';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { changeable } from './event.presenter.ts';
import { verbColumns } from './event.sql.ts';

export type LoadedEvent = Omit<
  Prisma.EventGetPayload<{ select: typeof verbColumns }>,
  'state' | 'titles' | 'places' | 'registration'
> & {
  state: EventState;
  titles: LocalizedText;
  places: LocalizedText;
  registration: EventRegistrationSettings;
};

/** The event a verb works on, after asking whether the person may. */
export async function loadEvent(
  tx: Tx,
  { organizationId }: Pick<Actor, 'organizationId'>,
  ability: Ability,
  verb: Action,
  id: string,
): Promise<LoadedEvent> {
  must(ability, 'read', 'Event');
  const row = (await tx.event.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: verbColumns,
  })) as LoadedEvent | null;
  if (!row) throw problem('not-found');
  must(ability, verb, 'Event');
  return row;
}

/** @throws event-not-in-state | stale-version */
export function mustBeChangeable(row: LoadedEvent, version: number): void {
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if (!changeable(row.state)) throw problem('event-not-in-state', { params: { state: row.state } });
}
