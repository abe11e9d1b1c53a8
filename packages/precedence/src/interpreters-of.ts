import type { Participant, PrecedenceOrder } from './words.ts';

/**
 * Whom each interpreter is with.
 *
 * Definition: an interpreter of a side goes with the first person of that side who is no interpreter, within the own
 * delegation when it has one; a second interpreter of the same side or delegation with the second person, and so on;
 * more interpreters than people share the last. Nobody to interpret for: not in the result.
 *
 * Shape: (order, participants) → id of the interpreter → id of the principal. Complexity: O(n²) over a visit.
 * Source: custom of protocol: the interpreter sits behind the principal and rides in the principal's car.
 *
 * @example interpretersOf(order, participants).get('interpreter') // 'minister'
 */
export function interpretersOf(order: PrecedenceOrder, participants: readonly Participant[]): Map<string, string> {
  const byId = new Map(participants.map((participant) => [participant.id, participant]));
  const inOrder = [...order.guest, ...order.host].flatMap(({ id }) => byId.get(id) ?? []);
  const result = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const interpreter of inOrder.filter(({ role }) => role === 'interpreter')) {
    const group = `${interpreter.side}/${interpreter.delegationId ?? ''}`;
    const served = inOrder.filter(
      ({ role, side, delegationId }) =>
        role !== 'interpreter' && side === interpreter.side && delegationId === interpreter.delegationId,
    );
    const index = taken.get(group) ?? 0;
    const principal = served[index] ?? served.at(-1);
    if (principal) result.set(interpreter.id, principal.id);
    taken.set(group, index + 1);
  }
  return result;
}
