import { jalaliYearOf } from '@ravabet/calendars';
import type { NewVisit } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { workCalendarOf } from '../../office/tasks/share/work-calendar.ts';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { takeOfficeNumber } from '../../platform/office-number.ts';
import { problem } from '../../platform/problems.ts';
import { supportRequestBecame } from '../support-requests/share/support-request-became.ts';
import { mustBeOfTheHouse, timeOf } from './visit-input.ts';

/** Opens the file of a visit. It is numbered at once; made from a support request, the two lead to each other. */
export async function createVisit(tx: Tx, bus: Bus, actor: Actor, ability: Ability, input: NewVisit) {
  must(ability, 'create', 'Visit');
  const { organizationId, personId } = actor;
  const { id, title, kind, origin, level, supportRequest, startsAt, endsAt, budgetRial, ...more } = input;
  const time = timeOf(startsAt, endsAt);
  await mustBeOfTheHouse(tx, organizationId, more);
  const described = { ...more, officerId: more.officerId === undefined ? personId : more.officerId };
  const row = { organizationId, id, title, kind, origin, level, ...time, ...described, createdById: personId };
  const money = budgetRial === undefined || budgetRial === null ? {} : { budgetRial: BigInt(budgetRial) };
  const created = await tx.visit.createMany({ data: [{ ...row, ...money }], skipDuplicates: true });
  if (created.count === 0) throw problem('visit-id-taken');
  const { timeZone } = await workCalendarOf(tx, organizationId);
  const number = await takeOfficeNumber(tx, {
    organizationId,
    kind: 'ز',
    year: jalaliYearOf(new Date().toISOString(), timeZone),
    subjectType: 'Visit',
    subjectId: id,
    title,
    personId,
  });
  await tx.visit.updateMany({
    where: { organizationId, id },
    data: { numberYear: number.year, numberN: number.n },
  });
  await audit(tx, actor, {
    event: 'visit.created',
    subjectType: 'Visit',
    subjectId: id,
    after: { title, kind, origin, level, startsAt, endsAt },
  });
  if (supportRequest) {
    const { id: requestId, version } = supportRequest;
    await supportRequestBecame(tx, bus, actor, ability, requestId, { version, record: { type: 'Visit', id } });
  }
  await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Visit', subjectId: id, version: 1 });
  return { id, version: 1 };
}
