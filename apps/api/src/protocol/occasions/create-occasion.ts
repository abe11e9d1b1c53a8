import type { NewOccasion } from '@ravabet/contracts/protocol/occasions';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { officialById } from './official-ids.ts';
import { mustBePossible } from './possible-rule.ts';
import { lunarMonthsOf } from './share/lunar-months-of.ts';

/** Adds a day of the organisation's own to its calendar. */
export async function createOccasion(tx: Tx, actor: Actor, ability: Ability, input: NewOccasion) {
  must(ability, 'create', 'Occasion');
  const { organizationId, personId } = actor;
  const { id = newId(), names, kind, rule, note } = input;
  mustBePossible(rule, await lunarMonthsOf(tx, organizationId));
  if (officialById.has(id)) throw problem('occasion-id-taken');
  const created = await tx.occasion.createMany({
    data: [{ organizationId, id, names, kind, ...rule, note, createdById: personId }],
    skipDuplicates: true,
  });
  if (created.count === 0) throw problem('occasion-id-taken');
  await audit(tx, actor, {
    event: 'occasion.created',
    subjectType: 'Occasion',
    subjectId: id,
    after: { name: names.fa, kind, ...rule },
  });
  return { id, version: 1 };
}
