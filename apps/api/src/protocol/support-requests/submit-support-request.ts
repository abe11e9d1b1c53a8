import { jalaliYearOf, plusDays } from '@ravabet/calendars';
import type { NewSupportRequest, SupportQuestion } from '@ravabet/contracts/protocol/support-requests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { workCalendarOf } from '../../office/tasks/share/work-calendar.ts';
import { must, refusal } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { takeOfficeNumber } from '../../platform/office-number.ts';
import { problem } from '../../platform/problems.ts';
import { answersTo } from './support-answers.ts';
import { earliestDay, takenByDay } from './support-day.ts';
import { tellOfSupportRequest } from './tell-of-support-request.ts';
import { wantedTime } from './wanted-time.ts';

/** A department asks. It is numbered at once, counts for its day, and the office hears of it. */
export async function submitSupportRequest(tx: Tx, bus: Bus, actor: Actor, ability: Ability, input: NewSupportRequest) {
  must(ability, 'create', 'SupportRequest');
  const { organizationId, personId } = actor;
  const { id, serviceId, title, unitId, place = '', note = '', lateReason = '' } = input;
  await mustBeAskingUnit(tx, organizationId, ability, unitId);
  // Held: of two who ask for the last place of a day at once, the second sees the first.
  await tx.$executeRaw`SELECT 1 FROM support_service WHERE organization_id = ${organizationId}::uuid AND id = ${serviceId}::uuid FOR UPDATE`;
  const service = await tx.supportService.findUnique({
    where: { organizationId_id: { organizationId, id: serviceId } },
  });
  if (!service) throw problem('not-found');
  if (service.retiredAt) throw problem('support-service-not-in-state', { params: { state: 'retired' } });
  const calendar = await workCalendarOf(tx, organizationId);
  const { startsAt, endsAt, wantedOn } = wantedTime(service.isAtTime, input, calendar.timeZone);
  const earliest = await earliestDay(tx, calendar, service.leadWorkingDays);
  const isLate = wantedOn < earliest;
  if (isLate && lateReason.trim() === '') {
    const errors = [{ pointer: '/lateReason', code: 'required', message: '/lateReason' }];
    throw problem('support-request-late', { params: { earliest, days: service.leadWorkingDays }, errors });
  }
  const { dailyCapacity } = service;
  const taken = await takenByDay(tx, organizationId, serviceId, { from: wantedOn, until: plusDays(wantedOn, 31) });
  if (dailyCapacity !== null && (taken.get(wantedOn) ?? 0) >= dailyCapacity) {
    const days = Array.from({ length: 30 }, (_, n) => plusDays(wantedOn, n + 1));
    const free = days.filter((day) => (taken.get(day) ?? 0) < dailyCapacity).slice(0, 3);
    throw problem('support-day-full', { params: { date: wantedOn, free } });
  }
  const answers = answersTo(service.questions as SupportQuestion[], input.answers) as object[];
  const asked = { id, serviceId, title, answers, note, place, startsAt, endsAt, unitId, isLate };
  const row = {
    ...asked,
    organizationId,
    wantedOn: new Date(wantedOn),
    lateReason: isLate ? lateReason : '',
    requestedById: personId,
  };
  const created = await tx.supportRequest.createMany({ data: [row], skipDuplicates: true });
  if (created.count === 0) throw problem('support-request-id-taken');
  const number = await takeOfficeNumber(tx, {
    organizationId,
    kind: 'پ',
    year: jalaliYearOf(new Date().toISOString(), calendar.timeZone),
    subjectType: 'SupportRequest',
    subjectId: id,
    title,
    personId,
  });
  await tx.supportRequest.updateMany({
    where: { organizationId, id },
    data: { numberYear: number.year, numberN: number.n },
  });
  await audit(tx, actor, {
    event: 'support-request.submitted',
    subjectType: 'SupportRequest',
    subjectId: id,
    after: { title, serviceId, unitId, wantedOn, isLate },
    ...(isLate && { reason: lateReason }),
  });
  const told = { id, title, state: 'submitted', unitId, requestedById: personId, assigneeId: null, version: 1 };
  await tellOfSupportRequest(tx, bus, actor, told, isLate ? lateReason : '');
  return { id, version: 1 };
}

/** A head asks for the own units; the office also takes down what a unit says on the telephone. */
async function mustBeAskingUnit(tx: Tx, organizationId: string, ability: Ability, unitId: string): Promise<void> {
  const mayAsk = refusal(ability, 'create', 'SupportRequest', { ownerUnitId: unitId }) === null;
  if (mayAsk && (await tx.unit.count({ where: { organizationId, id: unitId } })) > 0) return;
  throw problem('support-unit-not-possible', { errors: [{ pointer: '/unitId', code: 'unit', message: '/unitId' }] });
}
