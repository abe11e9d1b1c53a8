import { importRowsAtMost, type ImportSource } from '@ravabet/contracts/newsdesk/distribution';
import { problem } from '../../../platform/problems.ts';
import { unpacked } from './unpacked.ts';

/** One line as it was pasted or stands in the sheet: its number and its cells. */
export interface SourceRow {
  readonly n: number;
  readonly cells: readonly string[];
}

const unpackedAtMost = 30 * 1024 * 1024;

/** @throws recipient-import-empty | recipient-import-unreadable | recipient-import-too-long */
export async function readRows({ text = '', file = '' }: ImportSource): Promise<SourceRow[]> {
  const rows = file === '' ? rowsOfText(text) : await rowsOfFile(Buffer.from(file, 'base64'));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) throw problem('recipient-import-empty');
  if (filled.length > importRowsAtMost + 1)
    throw problem('recipient-import-too-long', { params: { most: importRowsAtMost } });
  return filled;
}

async function rowsOfFile(bytes: Buffer): Promise<SourceRow[]> {
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) return rowsOfText(textOf(bytes));
  // What a workbook unpacks to is measured before a library takes it whole into memory.
  if (!unpacked(bytes, unpackedAtMost)) throw problem('recipient-import-unreadable');
  try {
    const { default: ExcelJS } = await import('exceljs');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    const sheet = book.worksheets[0];
    const rows: SourceRow[] = [];
    sheet?.eachRow((row, n) => {
      if (rows.length > importRowsAtMost + 1) return;
      rows.push({
        n,
        cells: Array.from({ length: Math.min(row.cellCount, 12) }, (_, i) => row.getCell(i + 1).text ?? ''),
      });
    });
    return rows;
  } catch {
    throw problem('recipient-import-unreadable');
  }
}

function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What Excel on Persian Windows writes as CSV.
    return new TextDecoder('windows-1256').decode(bytes);
  }
}

/** CSV as RFC 4180 has it, and as people have it: tab, semicolon or comma between, whichever the first lines use most. */
function rowsOfText(text: string): SourceRow[] {
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
    rows.push({ n: first, cells: [...cells, cell] });
    cells = [];
    cell = '';
  };
  for (let i = 0; i < clean.length && rows.length <= importRowsAtMost + 1; i++) {
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
