import type { FastifyReply } from 'fastify';
import { attachment } from '../../../platform/letterhead-download.ts';
import { csvStream, type Sheet, xlsxOf } from '../../../platform/spreadsheet.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

export function sendSheet(reply: FastifyReply, sheet: Sheet, format: 'xlsx' | 'csv', ascii: string): FastifyReply {
  const name = attachment(`${sheet.name}.${format}`, `${ascii}.${format}`);
  reply.headers({ 'content-disposition': name, 'cache-control': 'private, no-store' }).type(mediaTypes[format]);
  return reply.send(format === 'xlsx' ? xlsxOf(sheet) : csvStream(sheet));
}
