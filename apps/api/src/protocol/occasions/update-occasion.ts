import type { OccasionChange } from '@ravabet/contracts/protocol/occasions';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { knownOccasion } from './known-occasions.ts';
import { mustBePossible } from './possible-rule.ts';
import { lunarMonthsOf } from './share/lunar-months-of.ts';

/** Changes an own occasion; the shipped ones are facts. What was planned for its days stays as it was planned. */
export async function updateOccasion(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, rule, ...set }: OccasionChange,
) {
  must(ability, 'update', 'Occasion');
  const { organizationId } = actor;
  const before = await knownOccasion(tx, organizationId, id);
  if (!before.isOwn) throw problem('occasion-not-own');
  if (before.version !== version) throw problem('stale-version', { params: { version: before.version } });
  if (before.state !== 'active') throw problem('occasion-not-in-state', { params: { state: before.state } });
  if (rule) mustBePossible(rule, await lunarMonthsOf(tx, organizationId));
  decided(
    await tx.occasion.updateMany({
      where: { organizationId, id, version, state: 'active' },
      data: { ...set, ...rule, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: 'occasion.updated',
    subjectType: 'Occasion',
    subjectId: id,
    before: { name: before.names.fa, kind: before.kind, ...before.rule },
    after: { ...set, ...rule },
  });
  await bus.tell(tx, 'record.changed', {
    organizationId,
    subjectType: 'Occasion',
    subjectId: id,
    version: version + 1,
  });
}
