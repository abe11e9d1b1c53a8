import { radiusOf, seatsOf } from './seats-of.ts';
import type { TableShape } from './words.ts';

/** A board of a table, seen from above, in widths of a chair; a round one touches the sides of its square. */
export interface TableBoard {
  x: number;
  y: number;
  width: number;
  height: number;
  isRound: boolean;
}

/**
 * The boards of a table, so that its chairs (seatsOf) stand around them.
 *
 * Definition: a rectangular table lies between its two rows, a round one inside its circle, a head table in front of
 * its row; a U is three boards along its base and its arms.
 * Laws: no chair stands on a board. The table without chairs has no boards.
 *
 * Shape: (shape, n ≥ 0) → boards. Errors: as seatsOf. Complexity: O(n).
 *
 * @example tableOutline('head', 3) // [{ x: -0.5, y: 0.6, width: 3, height: 0.9, isRound: false }]
 */
export function tableOutline(shape: TableShape, n: number): TableBoard[] {
  const seats = seatsOf(shape, n);
  if (seats.length === 0) return [];
  const xs = seats.map(({ x }) => x);
  const ys = seats.map(({ y }) => y);
  const [left, right, bottom] = [Math.min(...xs), Math.max(...xs), Math.max(...ys)];
  const board = (x: number, y: number, width: number, height: number): TableBoard => ({
    x,
    y,
    width,
    height,
    isRound: false,
  });
  if (shape === 'head') return [board(left - 0.5, 0.6, right - left + 1, 0.9)];
  if (shape === 'rectangular') return [board(left - 0.5, 0.6, right - left + 1, 1.8)];
  if (shape === 'round') {
    const radius = radiusOf(n);
    const inner = radius - 0.55;
    return [{ x: radius - inner, y: radius - inner, width: 2 * inner, height: 2 * inner, isRound: true }];
  }
  const base = seats.filter(({ facing }) => facing === 90).map(({ x }) => x);
  const from = Math.min(...base) - 0.5;
  const until = Math.max(...base) + 0.5;
  const boards = [board(from, 0.55, until - from, 0.8)];
  if (n - base.length > 0) {
    boards.push(board(from, 1.35, 0.4, bottom - 0.85), board(until - 0.4, 1.35, 0.4, bottom - 0.85));
  }
  return boards;
}
