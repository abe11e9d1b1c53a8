import { plusDays } from '@ravabet/calendars';
import type { CalendarAnswer, CalendarItem, CalendarQuery } from '@ravabet/contracts/protocol/calendar';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { daysOffOf, daysOffRead } from '../../office/organizations/share/days-off-read.ts';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { datedItems, layersFor } from './dated-items.ts';

const longest = 100;

/** What is on which day, of everything that the person may see: one round trip, however much there is. @throws calendar-period-wrong */
export async function getCalendar(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  { from, until, own = false }: CalendarQuery,
): Promise<CalendarAnswer> {
  must(ability, 'read', 'Calendar');
  if (until < from || until >= plusDays(from, longest)) {
    throw problem('calendar-period-wrong', { errors: [{ pointer: '/until', code: 'time', message: '/until' }] });
  }
  const question = { actor, ability, from, until, own };
  const shown = layersFor(question);
  const daysOff = daysOffRead(actor.organizationId, from, until);
  const { found, isCut, rest } = await datedItems(reader, question, shown, [daysOff]);
  const items = found.flatMap(({ layer, items: ofLayer }) =>
    ofLayer.map(
      ({ changedAt: _changedAt, version: _version, ...item }): CalendarItem => ({ layer: layer.id, ...item }),
    ),
  );
  return {
    from,
    until,
    layers: shown.map(({ id }) => id),
    items: items.sort(inOrder),
    daysOff: daysOffOf(rest[0] ?? [], from, until),
    isCut,
  };
}

/** By day; what has no hour stands first, the rest by the clock. */
function inOrder(one: CalendarItem, other: CalendarItem): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  const [at, otherAt] = [one.at ?? '', other.at ?? ''];
  return at === otherAt ? 0 : at < otherAt ? -1 : 1;
}
