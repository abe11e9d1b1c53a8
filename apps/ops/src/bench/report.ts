export interface Row {
  name: string;
  value: number;
  goal: number;
  better: 'higher' | 'lower';
  note?: string;
}

export const isMet = ({ value, goal, better }: Row): boolean => (better === 'higher' ? value >= goal : value <= goal);

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The table as people read it. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.name,
    row.value.toFixed(row.value < 20 ? 2 : 0),
    `${row.better === 'higher' ? '≥' : '≤'} ${row.goal}`,
    isMet(row) ? 'met' : 'MISSED',
    row.note ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines.map((line) => `  ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd()).join('\n');
}

/** The same for programs. */
export function jsonOf(rows: readonly Row[]): string {
  return `${JSON.stringify({ rows: rows.map((row) => ({ name: row.name, value: rounded(row.value), goal: row.goal, better: row.better, met: isMet(row) })) }, null, 2)}\n`;
}
