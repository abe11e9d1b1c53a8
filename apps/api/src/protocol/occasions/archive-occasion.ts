import { occasionWorkflow } from '@ravabet/contracts/protocol/occasions';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided, plan } from '../../platform/transition.ts';
import { knownOccasion } from './known-occasions.ts';

type Step = [tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number];

/** Takes an own occasion out of the calendar, or hides one of the shipped calendar in this organisation. */
export function archiveOccasion(...step: Step): Promise<void> {
  return take('archive', ...step);
}

/** Takes it back. */
export function restoreOccasion(...step: Step): Promise<void> {
  return take('restore', ...step);
}

async function take(verb: 'archive' | 'restore', ...[tx, bus, actor, ability, id, version]: Step): Promise<void> {
  must(ability, verb, 'Occasion');
  const { organizationId, personId } = actor;
  const before = await knownOccasion(tx, organizationId, id);
  const { from, to } = plan(occasionWorkflow, verb, before, version, 'occasion-not-in-state');
  if (before.isOwn) {
    decided(
      await tx.occasion.updateMany({
        where: { organizationId, id, version, state: { in: from } },
        data: { state: to, version: { increment: 1 } },
      }),
    );
  } else if (verb === 'archive') {
    const hidden = { organizationId, occasionId: id, hiddenById: personId };
    decided(await tx.hiddenOccasion.createMany({ data: [hidden], skipDuplicates: true }));
  } else {
    const shown = await tx.hiddenOccasion.deleteMany({ where: { organizationId, occasionId: id } });
    if (shown.count === 0) throw problem('stale-version', { params: { version } });
  }
  const own = verb === 'archive' ? 'occasion.archived' : 'occasion.restored';
  const official = verb === 'archive' ? 'occasion.hidden' : 'occasion.shown';
  await audit(tx, actor, { event: before.isOwn ? own : official, subjectType: 'Occasion', subjectId: id });
  await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Occasion', subjectId: id, personId });
}
