import { problem, type ProblemSlug } from './problems.ts';
import { unpacked } from './unpacked.ts';

/** One line as it was pasted or stands in the sheet: its number and its cells. */
export interface SourceRow {
  readonly n: number;
  readonly cells: readonly string[];
  /** places of cells that hold a formula: what is shown of them was reckoned elsewhere */
  readonly formulas: readonly number[];
}

/** What a room says of a table that it cannot take, and how long one may be. */
export interface TableLimits {
  readonly rowsAtMost: number;
  readonly columnsAtMost: number;
  readonly empty: ProblemSlug;
  readonly unreadable: ProblemSlug;
  readonly tooLong: ProblemSlug;
}

const unpackedAtMost = 30 * 1024 * 1024;

/** The filled lines of what was pasted, of a CSV file or of the first sheet of a workbook (in base64). @throws the problems of the limits */
export async function readTable(
  { text = '', file = '' }: { text?: string; file?: string },
  limits: TableLimits,
): Promise<SourceRow[]> {
  const rows =
    file === '' ? rowsOfText(text, limits.rowsAtMost) : await rowsOfFile(Buffer.from(file, 'base64'), limits);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) throw problem(limits.empty);
  if (filled.length > limits.rowsAtMost + 1) throw problem(limits.tooLong, { params: { most: limits.rowsAtMost } });
  return filled;
}

async function rowsOfFile(bytes: Buffer, limits: TableLimits): Promise<SourceRow[]> {
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) return rowsOfText(textOf(bytes), limits.rowsAtMost);
  // What a workbook unpacks to is measured before a library takes it whole into memory.
  if (!unpacked(bytes, unpackedAtMost)) throw problem(limits.unreadable);
  try {
    const { default: ExcelJS } = await import('exceljs');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    const sheet = book.worksheets[0];
    const rows: SourceRow[] = [];
    sheet?.eachRow((row, n) => {
      if (rows.length > limits.rowsAtMost + 1) return;
      const cells = Array.from({ length: Math.min(row.cellCount, limits.columnsAtMost) }, (_, i) => row.getCell(i + 1));
      rows.push({
        n,
        cells: cells.map((cell) => cell.text ?? ''),
        formulas: cells.flatMap((cell, at) => (cell.type === ExcelJS.ValueType.Formula ? [at] : [])),
      });
    });
    return rows;
  } catch {
    throw problem(limits.unreadable);
  }
}

/** UTF-8, UTF-16 with its mark, or what Excel on Persian Windows writes. */
export function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What Excel on Persian Windows writes as CSV.
    return new TextDecoder('windows-1256').decode(bytes);
  }
}

/** CSV as RFC 4180 has it, and as people have it: tab, semicolon or comma between, whichever the first lines use most. */
function rowsOfText(text: string, rowsAtMost: number): SourceRow[] {
  const clean = text.replace(/^\uFEFF/, '');
  const head = clean.slice(0, 4000);
  const count = (sign: string): number => head.split(sign).length;
  const separator = ['\t', ';', ',', '،'].toSorted((one, other) => count(other) - count(one))[0] ?? ',';
  const rows: SourceRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let first = 1;
  const endRow = (): void => {
    rows.push({ n: first, cells: [...cells, cell], formulas: [] });
    cells = [];
    cell = '';
  };
  for (let i = 0; i < clean.length && rows.length <= rowsAtMost + 1; i++) {
    const sign = clean[i] ?? '';
    if (sign === '\n') line++;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (clean[i + 1] === '"') cell += clean[++i] ?? '';
      else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') {
      cell = cell.replace(/\r$/, '');
      endRow();
      first = line;
    } else cell += sign;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}
