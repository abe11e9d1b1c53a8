import { jalaliYearOf } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { takeOfficeNumber } from '../../platform/office-number.ts';
import { numberLetter } from './event.sql.ts';
import { askTasksOfLines } from './lines/line-tasks.ts';
import { stepEvent } from './step-event.ts';

/** The manager's yes: it gets its number, and whoever is responsible for a line has it as a task. */
export async function approveEvent(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  const { organizationId, personId } = actor;
  const set = { approvedById: personId };
  const row = await stepEvent(tx, bus, actor, ability, id, { verb: 'approve', event: 'event.approved', version, set });
  if (row.numberN === null) {
    const { timeZone } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
    const number = await takeOfficeNumber(tx, {
      organizationId,
      kind: numberLetter,
      year: jalaliYearOf(new Date().toISOString(), timeZone),
      subjectType: 'Event',
      subjectId: id,
      title: localized(row.titles, 'fa'),
      personId,
    });
    const data = { numberYear: number.year, numberN: number.n };
    await tx.event.updateMany({ where: { organizationId, id }, data });
  }
  await askTasksOfLines(tx, bus, actor, row);
}
