import type { DrawnTable } from './paper-blocks.ts';
import { asTurned, type TurnedWords } from './turned.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A table in centimetres of paper, from its top left corner. */
export interface TableDrawing {
  width: number;
  height: number;
  /** of the names, in points */
  size: number;
  outline: (Box & { isRound: boolean })[];
  seats: (Box & { number: string; name: TurnedWords })[];
  behind: (Box & { name: TurnedWords })[];
}

/** The text width of A4 with the letterhead's margins. */
const most = 16.2;

/** Chairs as boxes of nine tenths of a unit, as large as the paper lets them be. */
export function drawTable({ seats, behind, outline }: DrawnTable): TableDrawing {
  const all = [...seats, ...behind];
  const left = Math.min(...all.map(({ x }) => x)) - 0.5;
  const top = Math.min(...all.map(({ y }) => y)) - 0.5;
  const columns = Math.max(...all.map(({ x }) => x)) + 0.5 - left;
  const rows = Math.max(...all.map(({ y }) => y), ...outline.map((board) => board.y + board.height - 0.5)) + 0.5 - top;
  const unit = Math.min(2.5, most / columns, 13 / rows);
  const box = (x: number, y: number, width: number, height: number): Box => ({
    x: (x - left) * unit,
    y: (y - top) * unit,
    width: width * unit,
    height: height * unit,
  });
  const chair = ({ x, y }: { x: number; y: number }): Box => box(x - 0.46, y - 0.38, 0.92, 0.76);
  return {
    width: columns * unit,
    height: rows * unit,
    size: unit > 1.9 ? 8 : unit > 1.2 ? 6.5 : 5,
    outline: outline.map(({ x, y, width, height, isRound }) => ({ ...box(x, y, width, height), isRound })),
    seats: seats.map((seat) => ({ ...chair(seat), number: seat.number, name: asTurned(seat.name) })),
    behind: behind.map((seat) => ({ ...chair(seat), name: asTurned(seat.name) })),
  };
}
