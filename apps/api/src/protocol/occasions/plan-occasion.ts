import { occurrencesOf } from '@ravabet/calendars/occasions';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { knownOccasion } from './known-occasions.ts';
import { lunarMonthsOf } from './share/lunar-months-of.ts';

/** Begins to plan for one of its days before it is suggested, or for one that is not suggested at all. */
export async function planOccasion(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, date: string) {
  must(ability, 'update', 'Occasion');
  const { organizationId, personId } = actor;
  const occasion = await knownOccasion(tx, organizationId, id);
  if (occasion.state !== 'active') throw problem('occasion-not-in-state', { params: { state: occasion.state } });
  const [day] = occurrencesOf(occasion.rule, date, date, await lunarMonthsOf(tx, organizationId));
  if (!day) {
    throw problem('occasion-date-impossible', { errors: [{ pointer: '/date', code: 'date', message: '/date' }] });
  }
  const { year, expected } = day;
  const plan = {
    organizationId,
    id: newId(),
    occasionId: id,
    year,
    names: { ...occasion.names },
    date: new Date(date),
    expected,
  };
  const made = await tx.occasionPlan.createMany({ data: [plan], skipDuplicates: true });
  if (made.count === 0) throw problem('occasion-already-planned');
  await audit(tx, actor, {
    event: 'occasion.suggested',
    subjectType: 'Occasion',
    subjectId: id,
    after: { date, year },
  });
  await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Occasion', subjectId: id, personId });
}
