import { formatDate, formatOfficeNumber } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts';
import type { SupportRequestListItem, supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import { withOrganization } from '@ravabet/db/with-organization';
import { directionOfLanguage, type Language, speak } from '@ravabet/i18n';
import type { FastifyReply } from 'fastify';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { attachment } from '../../platform/letterhead-download.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Call } from '../../platform/serve.ts';
import { languageOf } from '../../platform/speak.ts';
import { type CellValue, csvStream, type Sheet, xlsxOf } from '../../platform/spreadsheet.ts';
import { readOf } from '../../platform/sql-text.ts';
import { supportRequestConditions } from './support-request-conditions.ts';
import { listItemColumns } from './support-request.sql.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
const most = 50_000;
const columns = [
  ['officeNumber', 18],
  ['title', 40],
  ['service', 24],
  ['unit', 24],
  ['requestedBy', 24],
  ['state', 16],
  ['wantedOn', 14],
  ['assignee', 24],
  ['promisedAt', 14],
  ['rating', 10],
] as const;

/** The filtered requests as they are, newest first, in the words and calendar of the person who asks. */
export async function exportSupportRequestList(
  { databases }: Platform,
  { actor, ability, params, query, request, reply }: Call<typeof supportRequestsRoutes.exportList>,
): Promise<FastifyReply> {
  must(ability, 'export', 'SupportRequest');
  const { organizationId } = actor;
  const { format } = params;
  const language = languageOf(request);
  const sql = supportRequestConditions(actor, ability, query);
  const text = `SELECT (SELECT row_to_json(x)::text FROM (SELECT ${listItemColumns}) x) AS json FROM support_request r
    WHERE ${sql.conditions} ORDER BY r.created_at DESC, r.id DESC LIMIT ${most}`;
  const read = readOf('export_support_requests', text);
  const rows = await databases.reader.rows<{ json: string }>(organizationId, read, sql.values);
  const timeZone = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const subject = { subjectType: 'Organization', subjectId: organizationId };
    await audit(tx, actor, { event: 'support-request.exported', ...subject, after: { format, filters: query } });
    return (await tx.organization.findUniqueOrThrow({ where: { id: organizationId } })).timeZone;
  });
  const items = rows.map(({ json }) => JSON.parse(json) as SupportRequestListItem);
  const sheet = sheetOf(items, language, timeZone);
  const name = attachment(`${speak(language, 'support-requests', 'title')}.${format}`, `support-requests.${format}`);
  reply.headers({ 'content-disposition': name, 'cache-control': 'private, no-store' }).type(mediaTypes[format]);
  return reply.send(format === 'xlsx' ? xlsxOf(sheet) : csvStream(sheet));
}

function sheetOf(items: readonly SupportRequestListItem[], language: Language, timeZone: string): Sheet {
  const say = (key: string) => speak(language, 'support-requests', key);
  const day = (date: string | null, zone: string) =>
    date === null ? '' : formatDate(date, { locale: language, timeZone: zone, style: 'short' });
  const cells = (item: SupportRequestListItem): CellValue[] => [
    item.officeNumber ? formatOfficeNumber({ ...item.officeNumber, letter: item.officeNumber.kind }, language) : '',
    item.title,
    localized(item.service.names, language),
    localized(item.unit.names, language),
    item.requestedBy.name,
    say(`state.${item.state}`),
    day(item.wantedOn, 'UTC'),
    item.assignee?.name ?? '',
    day(item.promisedAt, timeZone),
    item.rating ?? '',
  ];
  return {
    name: say('title'),
    rightToLeft: directionOfLanguage(language) === 'rtl',
    columns: columns.map(([key, width]) => ({ header: say(`field.${key}`), width })),
    rows: (async function* () {
      yield items.map(cells);
    })(),
  };
}
