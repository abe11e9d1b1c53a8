import type { PrecedenceOrder } from './words.ts';

export interface WelcomingLine {
  /** who receives, from the door on: the principal host is met first */
  receiving: string[];
  /** who arrives, in the order in which they walk along the line */
  arriving: string[];
  /** interpreters do not stand in line: one step behind the person they speak for */
  behind: { id: string; principalId: string }[];
}

/**
 * The line at the door.
 *
 * Definition: hosts in their order from the door on, the guests in theirs past them, so that the first guest meets the
 * principal host first; interpreters one step behind their principals.
 * Laws: everybody of the order stands exactly once, in one of the three.
 *
 * Shape: (order, interpreters with their principals) → the line. Complexity: O(n).
 * Source: custom of protocol (receiving line: host, then by precedence).
 *
 * @example welcomingLine(order, interpreters).receiving[0] // the principal host
 */
export function welcomingLine(order: PrecedenceOrder, interpreters: ReadonlyMap<string, string>): WelcomingLine {
  const inLine = (side: 'guest' | 'host'): string[] =>
    order[side].flatMap(({ id }) => (interpreters.has(id) ? [] : [id]));
  const behind = [...order.guest, ...order.host].flatMap(({ id }) => {
    const principalId = interpreters.get(id);
    return principalId === undefined ? [] : [{ id, principalId }];
  });
  return { receiving: inLine('host'), arriving: inLine('guest'), behind };
}
