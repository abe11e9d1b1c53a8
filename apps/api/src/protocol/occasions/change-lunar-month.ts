import { changeLunarMonth as changed } from '@ravabet/calendars';
import type { LunarMonthChange } from '@ravabet/contracts/protocol/occasions';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { moveLunarHolidays } from '../../office/organizations/share/move-lunar-holidays.ts';
import { recountDeadlines } from '../../office/tasks/share/recount-deadlines.ts';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { moveOccasionPlans } from './move-occasion-plans.ts';
import { lunarMonthsOf } from './share/lunar-months-of.ts';

/**
 * Says when a lunar month begins in this organisation. Expected months after it move as the moon needs; holidays and plans that rest on moved
 * days move along, and whoever planned something is told.
 */
export async function changeLunarMonth(
  tx: Tx,
  { bus, jobs }: Pick<Platform, 'bus' | 'jobs'>,
  actor: Actor,
  ability: Ability,
  { year, month }: { year: number; month: number },
  { version, ...input }: LunarMonthChange,
) {
  must(ability, 'update', 'LunarMonth');
  const { organizationId, personId } = actor;
  // One change at a time: each is reckoned on the table as the one before left it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`lunar months ${organizationId}`}, 0))`;
  const before = await lunarMonthsOf(tx, organizationId);
  const old = before.find((one) => one.year === year && one.month === month);
  if (!old) throw problem('not-found');
  const kept = await tx.hijriMonth.findUnique({
    where: { organizationId_year_month: { organizationId, year, month } },
  });
  if ((kept?.version ?? 0) !== version) throw problem('stale-version', { params: { version: kept?.version ?? 0 } });
  const result = changed(before, { year, month, ...input });
  if (!result) {
    throw problem('lunar-month-impossible', { errors: [{ pointer: '/start', code: 'date', message: '/start' }] });
  }
  for (const { start, ...one } of result.changed) {
    const content = { start: new Date(start), expected: one.expected, source: one.source, changedById: personId };
    const key = { organizationId, year: one.year, month: one.month };
    await tx.hijriMonth.upsert({
      where: { organizationId_year_month: key },
      create: { ...key, ...content },
      update: { ...content, changedAt: new Date(), version: { increment: 1 } },
    });
  }
  await audit(tx, actor, {
    event: 'occasion.month-changed',
    subjectType: 'Organization',
    subjectId: organizationId,
    before: { year, month, start: old.start, expected: old.expected },
    after: { year, month, ...input, moved: result.changed.length },
  });
  const holidaysMoved = await moveLunarHolidays(tx, actor, before, result.months);
  // What is due by working days is counted anew, as after every change of days of rest.
  if (holidaysMoved > 0) await recountDeadlines(tx, jobs, organizationId);
  const plansMoved = await moveOccasionPlans(tx, bus, actor, before, result.months);
  return {
    months: result.changed.map((one) => ({ year: one.year, month: one.month, start: one.start })),
    holidaysMoved,
    plansMoved,
  };
}
