import type { HolidayContent } from '@ravabet/contracts/office/organizations';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { recountDeadlines } from '../tasks/share/recount-deadlines.ts';

/** Adds a day of rest. */
export async function addHoliday(
  tx: Tx,
  jobs: Pick<Jobs, 'enqueue'>,
  actor: Actor,
  ability: Ability,
  input: HolidayContent,
): Promise<{ id: string }> {
  must(ability, 'update', 'Organization');
  const { organizationId } = actor;
  const id = newId();
  const { count } = await tx.holiday.createMany({
    data: [{ ...input, organizationId, id, date: new Date(input.date) }],
    skipDuplicates: true,
  });
  if (count === 0) throw problem('holiday-exists');
  await audit(tx, actor, {
    event: 'organization.holiday-added',
    subjectType: 'Organization',
    subjectId: organizationId,
    after: input,
  });
  await recountDeadlines(tx, jobs, organizationId);
  return { id };
}
