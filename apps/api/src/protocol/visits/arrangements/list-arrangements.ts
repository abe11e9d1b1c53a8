import type { VisitArrangements } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { loadVisit } from '../load-visit.ts';
import { namesSeen } from '../names-seen.ts';
import { arrangingActions, presentPerson } from '../precedence/precedence.presenter.ts';
import { readOrder } from '../precedence/read-order.ts';
import { planOf, sittersOf } from './plan-of.ts';

/** Tables and cars of a visit as they stand by the order of today. */
export async function listArrangements(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<VisitArrangements> {
  const { organizationId } = actor;
  const visit = await loadVisit(tx, actor, ability, id);
  const order = await readOrder(tx, organizationId, visit);
  const rows = await tx.visitArrangement.findMany({
    where: { organizationId, visitId: id, removedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const sitters = sittersOf(order);
  const seesNames = namesSeen(actor, ability, visit);
  return {
    people: order.people.map((person) => presentPerson(person, seesNames)),
    items: rows.map((row) => planOf(row, sitters)),
    allowedActions: arrangingActions(ability, visit),
  };
}
