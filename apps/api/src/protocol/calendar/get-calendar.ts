import { plusDays } from '@ravabet/calendars';
import type { CalendarAnswer, CalendarQuery } from '@ravabet/contracts/protocol/calendar';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { daysOffOf, daysOffRead } from '../../office/organizations/share/days-off-read.ts';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { ReadyJson } from '../../platform/serve.ts';
import { datedItems, layersFor } from './dated-items.ts';

const longest = 100;

/** What is on which day, of everything that the person may see: one round trip, however much there is. @throws calendar-period-wrong */
export async function getCalendar(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  { from, until, own = false }: CalendarQuery,
): Promise<ReadyJson> {
  must(ability, 'read', 'Calendar');
  if (until < from || until >= plusDays(from, longest)) {
    throw problem('calendar-period-wrong', { errors: [{ pointer: '/until', code: 'time', message: '/until' }] });
  }
  const question = { actor, ability, from, until, own, withAge: false };
  const shown = layersFor(question);
  const daysOff = daysOffRead(actor.organizationId, from, until);
  const { found, isCut, rest } = await datedItems(reader, question, shown, [daysOff]);
  const frame: Omit<CalendarAnswer, 'items'> = {
    from,
    until,
    layers: shown.map(({ id }) => id),
    daysOff: daysOffOf(rest[0] ?? [], from, until),
    isCut,
  };
  const items = found.filter(({ n }) => n > 0).map(({ json }) => json.trim().slice(1, -1));
  return new ReadyJson(`${JSON.stringify(frame).slice(0, -1)},"items":[${items.join(',')}]}`);
}
