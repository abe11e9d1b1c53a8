import type { LunarMonth } from '@ravabet/calendars';
import type { LocalizedText } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { notify } from '../../office/notifications/share/notify.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { knownOccasions } from './known-occasions.ts';
import { onDates } from './share/occasions-of.ts';

const plainDate = (date: Date): string => date.toISOString().slice(0, 10);

/** Puts plans of lunar occasions on their new days, and tells once for each move who decided, who does the work and whose own day it is. */
export async function moveOccasionPlans(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  before: readonly LunarMonth[],
  after: readonly LunarMonth[],
): Promise<number> {
  const { organizationId } = actor;
  const lunar = (await knownOccasions(tx, organizationId, { all: true })).filter(
    ({ rule }) => rule.calendar === 'hijri',
  );
  const [first, last] = reachOf(before, after);
  const keyOf = ({ id, year }: { id: string; year: number }) => `${id} ${year}`;
  const was = new Map(onDates(lunar, first, last, before).map((day) => [keyOf(day), day]));
  const moved = onDates(lunar, first, last, after).filter((day) => {
    const old = was.get(keyOf(day));
    return old && (old.date !== day.date || old.expected !== day.expected);
  });
  const plans = await tx.occasionPlan.findMany({
    where: { organizationId, occasionId: { in: moved.map(({ id }) => id) } },
  });
  let count = 0;
  for (const day of moved) {
    const plan = plans.find((one) => one.occasionId === day.id && one.year === day.year);
    const from = was.get(keyOf(day))?.date ?? '';
    if (plan) {
      await tx.occasionPlan.updateMany({
        where: { organizationId, id: plan.id },
        data: { date: new Date(day.date), expected: day.expected, version: { increment: 1 } },
      });
    }
    if (from === day.date) continue;
    if (plan && plainDate(plan.date) !== day.date) count++;
    const works = plan && plan.outcome !== 'not-this-year';
    const people = [works ? plan.decidedById : null, works ? plan.ownerId : null, day.createdById];
    const told = people.filter((id) => id !== null && id !== undefined);
    if (!plan && told.length === 0) continue;
    const of = { subjectType: 'Occasion', subjectId: day.id };
    await audit(tx, actor, {
      event: 'occasion.moved',
      ...of,
      before: { date: from },
      after: { date: day.date, year: day.year },
    });
    await notify(
      tx,
      bus,
      actor,
      { personIds: told },
      {
        kind: 'occasion-moved',
        ...of,
        params: { title: (plan?.names as LocalizedText | undefined)?.fa ?? day.names.fa },
        dedupeKey: `occasion-moved ${day.id} ${day.year} ${from} ${day.date} ${plan?.version ?? 0}`,
      },
    );
  }
  return count;
}

/** From a month before the first start that differs to two months after the last: farther away nothing moves. */
function reachOf(before: readonly LunarMonth[], after: readonly LunarMonth[]): [string, string] {
  const different = before.flatMap((month, index) => {
    const other = after[index];
    return other && (other.start !== month.start || other.expected !== month.expected) ? [index] : [];
  });
  const first = before[Math.max(0, (different[0] ?? 0) - 1)];
  const last = after[Math.min(after.length - 1, (different.at(-1) ?? 0) + 2)];
  return [first?.start ?? '', last?.start ?? ''];
}
