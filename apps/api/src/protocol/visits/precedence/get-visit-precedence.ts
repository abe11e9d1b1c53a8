import type { VisitPrecedence } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { welcomingLine } from '@ravabet/precedence';
import { loadVisit } from '../load-visit.ts';
import { namesSeen } from '../names-seen.ts';
import { arrangingActions, presentPerson } from './precedence.presenter.ts';
import { readOrder } from './read-order.ts';

/** Who goes before whom at a visit, why, and who stands in line where. */
export async function getVisitPrecedence(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<VisitPrecedence> {
  const visit = await loadVisit(tx, actor, ability, id);
  const { day, order, interpreters, people } = await readOrder(tx, actor.organizationId, visit);
  const seesNames = namesSeen(actor, ability, visit);
  const shown = people.map((person) => presentPerson(person, seesNames));
  return {
    day,
    guests: shown.filter(({ side }) => side === 'guest'),
    hosts: shown.filter(({ side }) => side === 'host'),
    line: welcomingLine(order, interpreters),
    allowedActions: arrangingActions(ability, visit),
  };
}
