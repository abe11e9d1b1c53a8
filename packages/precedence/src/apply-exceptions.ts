/**
 * A line in which some stand where a person put them and everybody else keeps the order of the rule.
 *
 * Definition: n places. Those with a place of their own take it, in order of that place and then of the rule; where it
 * is taken or beyond the line, the nearest free place after it, else the nearest before. The others fill what is left
 * in the order of the rule.
 * Laws: a permutation of the input; without exceptions the identity; two people without an exception never change
 * their order.
 *
 * Shape: (line in order of the rule, place by id) → line. Complexity: O(n²) at worst, over at most a few hundred.
 *
 * @example applyExceptions(['a', 'b', 'c'], new Map([['c', 1]])) // ['c', 'a', 'b']
 */
export function applyExceptions(line: readonly string[], placeOf: ReadonlyMap<string, number>): string[] {
  const places: (string | null)[] = line.map(() => null);
  const moved = line.filter((id) => placeOf.has(id)).toSorted((one, other) => wanted(one) - wanted(other));
  for (const id of moved) {
    const at = Math.min(Math.max(Math.trunc(wanted(id)), 1), line.length) - 1;
    const after = places.findIndex((taken, index) => index >= at && taken === null);
    places[after === -1 ? places.findLastIndex((taken) => taken === null) : after] = id;
  }
  const others = line.filter((id) => !placeOf.has(id)).values();
  return places.map((id) => id ?? (others.next().value as string));

  function wanted(id: string): number {
    return placeOf.get(id) ?? 0;
  }
}
