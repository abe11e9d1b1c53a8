import type { LunarMonth } from './iran-lunar-months.ts';
import { plusDays } from './plain-date-steps.ts';

const possible = (start: string, next: string) => next === plusDays(start, 29) || next === plusDays(start, 30);

/**
 * The table after one month start was announced or corrected, or null where the moon allows no such start.
 *
 * Definition: every month has 29 or 30 days. The month before must keep that with the new start; the months after it move on by the day that
 * is needed, as long as they are expectations: an announced one is never moved, so a start that would need it is refused.
 *
 * Shape: (ascending LunarMonth[], LunarMonth) → { months, changed } | null; `changed` are those that differ, the given one first.
 * Complexity: O(months). Source: the definition of the lunar month; PRODUCT.md, lunar months are a table with 'expected' until announced.
 */
export function changeLunarMonth(
  months: readonly LunarMonth[],
  change: LunarMonth,
): { months: LunarMonth[]; changed: LunarMonth[] } | null {
  const index = months.findIndex(({ year, month }) => year === change.year && month === change.month);
  if (index < 0) return null;
  const before = months[index - 1];
  if (before && !possible(before.start, change.start)) return null;
  const result = [...months];
  result[index] = change;
  const changed = [change];
  for (let at = index + 1; at < result.length; at++) {
    const [previous, next] = [result[at - 1], result[at]];
    if (!previous || !next || possible(previous.start, next.start)) break;
    if (!next.expected) return null;
    const start = plusDays(previous.start, next.start < plusDays(previous.start, 29) ? 29 : 30);
    result[at] = { ...next, start };
    changed.push({ ...next, start });
  }
  return { months: result, changed };
}
