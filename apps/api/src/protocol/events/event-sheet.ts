import { formatDate } from '@ravabet/calendars';
import { directionOfLanguage, type Language, speak } from '@ravabet/i18n';
import type { FastifyReply } from 'fastify';
import { attachment } from '../../platform/letterhead-download.ts';
import { type CellValue, csvStream, type Sheet, xlsxOf } from '../../platform/spreadsheet.ts';

export const mostRows = 50_000;
const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

export interface SheetWords {
  say: (key: string) => string;
  at: (instant: string | null) => string;
}
export const sheetWords = (language: Language, timeZone: string): SheetWords => ({
  say: (key) => speak(language, 'events', key),
  at: (instant) => (instant === null ? '' : formatDate(instant, { locale: language, timeZone, style: 'datetime' })),
});

/** Rows as a file in the words of the person who asks. */
export function sendSheet(
  reply: FastifyReply,
  language: Language,
  format: 'xlsx' | 'csv',
  name: string,
  ascii: string,
  columns: readonly { header: string; width: number }[],
  rows: CellValue[][],
): FastifyReply {
  const sheet: Sheet = {
    name,
    rightToLeft: directionOfLanguage(language) === 'rtl',
    columns: [...columns],
    rows: (async function* () {
      yield rows;
    })(),
  };
  const disposition = attachment(`${name}.${format}`, `${ascii}.${format}`);
  const headers = { 'content-disposition': disposition, 'cache-control': 'private, no-store' };
  return reply
    .headers(headers)
    .type(mediaTypes[format])
    .send(format === 'xlsx' ? xlsxOf(sheet) : csvStream(sheet));
}
