import { openVisitStates, type VisitChange } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { loadVisit, mustBe } from './load-visit.ts';
import { namesSeen } from './names-seen.ts';
import { tellVisitChanged } from './tell-of-visit.ts';
import { mustBeOfTheHouse, timeOf } from './visit-input.ts';
import { renameConsentTasks } from './zones/ask-for-consents.ts';

/** Changes what the file says, until it is closed. Who sees the names is decided by those who see them. */
export async function updateVisit(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, input: VisitChange) {
  const { organizationId } = actor;
  const row = await loadVisit(tx, actor, ability, id, 'update');
  const { version, budgetRial, startsAt, endsAt, ...set } = input;
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  mustBe(row, openVisitStates);
  const opensNames = ['namesSeenBy', 'namesSeenByIds', 'officerId', 'hostId'] as const;
  if (opensNames.some((key) => set[key] !== undefined) && !namesSeen(actor, ability, row)) throw problem('forbidden');
  await mustBeOfTheHouse(tx, organizationId, set);
  const moves = startsAt !== undefined || endsAt !== undefined;
  const time = moves ? timeOf(startsAt ?? row.startsAt.toISOString(), endsAt ?? row.endsAt.toISOString()) : {};
  const money = budgetRial === undefined ? {} : { budgetRial: budgetRial === null ? null : BigInt(budgetRial) };
  decided(
    await tx.visit.updateMany({
      where: { organizationId, id, version, state: { in: [...openVisitStates] } },
      data: { ...set, ...time, ...money, version: { increment: 1 } },
    }),
  );
  // The note may name guests: the trail says only that it changed.
  const { note, ...short } = set;
  await audit(tx, actor, {
    event: 'visit.updated',
    subjectType: 'Visit',
    subjectId: id,
    before: { title: row.title, startsAt: row.startsAt, endsAt: row.endsAt, namesSeenBy: row.namesSeenBy },
    after: {
      ...short,
      ...time,
      ...(budgetRial !== undefined && { budgetRial }),
      ...(note !== undefined && { note: note.length }),
    },
  });
  if (set.title !== undefined) await renameConsentTasks(tx, bus, actor, row, set.title);
  await tellVisitChanged(tx, bus, actor, { id, version: version + 1 });
}
