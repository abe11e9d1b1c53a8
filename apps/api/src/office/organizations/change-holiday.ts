import type { HolidayChange } from '@ravabet/contracts/office/organizations';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { problem } from '../../platform/problems.ts';
import { recountDeadlines } from '../tasks/share/recount-deadlines.ts';

/** Corrects a day of rest, e.g. when the beginning of a lunar month was announced. */
export async function changeHoliday(
  tx: Tx,
  jobs: Pick<Jobs, 'enqueue'>,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, ...input }: HolidayChange,
): Promise<{ id: string }> {
  must(ability, 'update', 'Organization');
  const { organizationId } = actor;
  const before = await tx.holiday.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!before) throw problem('not-found');
  const date = new Date(input.date);
  const other = await tx.holiday.count({ where: { organizationId, date, kind: input.kind, id: { not: id } } });
  if (other > 0) throw problem('holiday-exists');
  const changed = await tx.holiday.updateMany({
    where: { organizationId, id, version },
    data: { ...input, date, version: { increment: 1 } },
  });
  if (changed.count === 0) throw problem('stale-version', { params: { version: before.version } });
  const { names, kind, expected, source } = before;
  await audit(tx, actor, {
    event: 'organization.holiday-changed',
    subjectType: 'Organization',
    subjectId: organizationId,
    before: { date: before.date.toISOString().slice(0, 10), names, kind, expected, source },
    after: input,
  });
  await recountDeadlines(tx, jobs, organizationId);
  return { id };
}
