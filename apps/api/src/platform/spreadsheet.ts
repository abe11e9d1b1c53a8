import { PassThrough, Readable } from 'node:stream';
import { once } from 'node:events';
import { harmless } from './spreadsheet-cell.ts';

export type CellValue = string | number | Date | null;
export interface SheetColumn {
  readonly header: string;
  readonly width: number;
  /** days and times are real dates in Excel; in CSV they are ISO 8601 */
  readonly kind?: 'text' | 'instant';
}
export interface Sheet {
  readonly name: string;
  readonly rightToLeft: boolean;
  readonly columns: readonly SheetColumn[];
  /** in portions, as they are read; each is written before the next is asked for */
  readonly rows: AsyncIterable<readonly (readonly CellValue[])[]>;
}

/** Bytes of a CSV file, a portion at a time; no more than two wait for the reader. */
export const csvStream = (sheet: Sheet): Readable => Readable.from(csvOf(sheet), { highWaterMark: 2 });

/** RFC 4180 in UTF-8 with a byte order mark, without which Excel reads Persian as Latin. */
async function* csvOf(sheet: Sheet): AsyncGenerator<Buffer> {
  const quoted = (value: CellValue): string => {
    const text =
      value instanceof Date ? value.toISOString() : typeof value === 'number' ? String(value) : harmless(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const line = (values: readonly CellValue[]): string => `${values.map(quoted).join(',')}\r\n`;
  yield Buffer.from(`\ufeff${line(sheet.columns.map((column) => column.header))}`);
  for await (const portion of sheet.rows) yield Buffer.from(portion.map(line).join(''));
}

/** An Excel workbook as it is being written: right to left, header row frozen, with filters. Memory does not grow with the rows. */
export function xlsxOf(sheet: Sheet): Readable {
  const out = new PassThrough({ highWaterMark: 256 * 1024 });
  void writeWorkbook(sheet, out).catch((error: Error) => out.destroy(error));
  return out;
}

async function writeWorkbook(sheet: Sheet, out: PassThrough): Promise<void> {
  // Loaded at the first export: 40 MB that most processes never need.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  const { rightToLeft, columns } = sheet;
  const page = book.addWorksheet(sheet.name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: 1, rightToLeft }],
  });
  page.columns = columns.map(({ header, width, kind }) => ({
    header,
    width,
    style: {
      font: { name: 'Vazirmatn', size: 10 },
      alignment: {
        horizontal: rightToLeft ? 'right' : 'left',
        readingOrder: rightToLeft ? 'rtl' : 'ltr',
        vertical: 'top',
      },
      ...(kind === 'instant' && { numFmt: 'yyyy-mm-dd hh:mm' }),
    },
  }));
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  page.getRow(1).font = { name: 'Vazirmatn', size: 10, bold: true };
  page.getRow(1).commit();
  for await (const portion of sheet.rows) {
    for (const [index, values] of portion.entries()) {
      page
        .addRow(values.map((value) => (typeof value === 'string' ? harmless(withoutControls(value)) : value)))
        .commit();
      // A row costs a fifth of a millisecond: other requests get their turn in between.
      if (index % 50 === 49) await new Promise<void>((resolve) => setImmediate(resolve));
    }
    // The reader of the file sets the pace.
    if (out.destroyed) return;
    if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')]);
  }
  page.commit();
  await book.commit();
}

/** XML has no way to write them. */
// oxlint-disable-next-line no-control-regex
const withoutControls = (text: string): string =>
  text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
