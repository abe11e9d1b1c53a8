import { iranFridayWeekend, iranHolidays } from '@ravabet/calendars';
import type { NewOrganization } from '@ravabet/contracts/office/organizations';
import type { Tx } from '@ravabet/db';
import { sqlState } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';

/**
 * Creates an organisation below the actor's, with a calendar to begin with. The transaction steps into the new organisation for the
 * rows that are its own and back again: row-level security knows one organisation at a time.
 */
export async function createOrganization(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { slug, kind, names }: NewOrganization,
): Promise<{ id: string }> {
  must(ability, 'create', 'Organization');
  const { organizationId: parentId } = actor;
  const id = newId();
  try {
    // Not read back: the new row is not yet in sight.
    await tx.$executeRaw`
      INSERT INTO organization (id, parent_id, slug, kind, names)
      VALUES (${id}::uuid, ${parentId}::uuid, ${slug}, ${kind}, ${JSON.stringify(names)}::jsonb)`;
  } catch (error) {
    if (sqlState(error) !== '23505') throw error;
    throw problem('slug-taken', { errors: [{ pointer: '/slug', code: 'slug-taken', message: slug }], cause: error });
  }
  await tx.$queryRaw`SELECT set_config('app.organization_id', ${id}, true)`;
  await tx.weekendRule.createMany({
    data: iranFridayWeekend.map(({ from, days }) => ({ organizationId: id, from: new Date(from), days: [...days] })),
  });
  await tx.holiday.createMany({
    data: iranHolidays.map(({ date, name, kind: origin, expected = false, source = '' }) => ({
      organizationId: id,
      id: newId(),
      date: new Date(date),
      names: { ...name },
      kind: origin,
      expected,
      source,
    })),
    skipDuplicates: true,
  });
  const line = {
    event: 'organization.created',
    subjectType: 'Organization',
    subjectId: id,
    after: { slug, kind, names },
  };
  await audit(tx, { ...actor, organizationId: id }, line);
  await tx.$queryRaw`SELECT set_config('app.organization_id', ${parentId}, true)`;
  await audit(tx, actor, line);
  return { id };
}
