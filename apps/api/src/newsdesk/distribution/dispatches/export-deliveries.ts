import type { dispatchesRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { withOrganization } from '@ravabet/db/with-organization';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import { directionOfLanguage, type Language, languageNames, speak } from '@ravabet/i18n';
import type { FastifyReply } from 'fastify';
import { audit } from '../../../platform/audit.ts';
import { attachment } from '../../../platform/letterhead-download.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { Call } from '../../../platform/serve.ts';
import { languageOf } from '../../../platform/speak.ts';
import { csvStream, type Sheet, xlsxOf } from '../../../platform/spreadsheet.ts';
import { readOf } from '../../../platform/sql-text.ts';
import { deliveryConditions, type DeliveryFilters } from './delivery-conditions.ts';
import { deliveryColumns } from './dispatch.sql.ts';
import { loadDispatch } from './load-dispatch.ts';

interface Row {
  id: string;
  name: string;
  mail: string;
  outlet: string;
  language: Language;
  state: string;
  attempts: number;
  sentAt: Date | null;
  bouncedAt: Date | null;
  reply: string;
}

const portion = 500;
const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** What became of a dispatch, recipient by recipient, in the words of the person who asks. Who took it away stands in the audit trail. */
export async function exportDeliveries(
  { databases }: Platform,
  { actor, ability, params, query, request, reply }: Call<typeof dispatchesRoutes.exportDeliveries>,
): Promise<FastifyReply> {
  const { organizationId } = actor;
  const { id, format } = params;
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    await loadDispatch(tx, actor, ability, 'export', id);
    const after = { format, filters: query };
    await audit(tx, actor, { event: 'dispatch.exported', subjectType: 'Dispatch', subjectId: id, after });
  });
  const language = languageOf(request);
  const sheet = sheetOf(readPortions(databases.reader, organizationId, id, query), language);
  const name = attachment(`${speak(language, 'distribution', 'deliveries.title')}.${format}`, `deliveries.${format}`);
  reply.headers({ 'content-disposition': name, 'cache-control': 'private, no-store' }).type(mediaTypes[format]);
  return reply.send(format === 'xlsx' ? xlsxOf(sheet) : csvStream(sheet));
}

async function* readPortions(
  reader: TenantReader,
  organizationId: string,
  dispatchId: string,
  filters: DeliveryFilters,
) {
  let last: Row | undefined;
  do {
    const sql = deliveryConditions(organizationId, dispatchId, filters);
    if (last) sql.where(`v.id > ${sql.bind(last.id, 'uuid')}`);
    const text = `SELECT ${deliveryColumns} FROM delivery v WHERE ${sql.conditions} ORDER BY v.id LIMIT ${sql.bind(portion, 'int')}`;
    const rows = await reader.rows<Row>(organizationId, readOf('export_deliveries', text), sql.values);
    yield rows;
    last = rows.length === portion ? rows.at(-1) : undefined;
  } while (last);
}

function sheetOf(portions: AsyncIterable<Row[]>, language: Language): Sheet {
  const say = (key: string) => speak(language, 'distribution', key);
  const column = (name: string, width: number, kind?: 'instant') => ({
    header: say(`deliveries.columns.${name}`),
    width,
    ...(kind && { kind }),
  });
  return {
    name: say('deliveries.title'),
    rightToLeft: directionOfLanguage(language) === 'rtl',
    columns: [
      column('name', 28),
      column('mail', 32),
      column('outlet', 24),
      column('language', 12),
      column('state', 16),
      column('attempts', 10),
      column('sentAt', 18, 'instant'),
      column('bouncedAt', 18, 'instant'),
      column('reply', 50),
    ],
    rows: (async function* () {
      for await (const rows of portions) {
        yield rows.map((row) => [
          row.name,
          row.mail,
          row.outlet,
          languageNames[row.language],
          say(`deliveryStates.${row.state}`),
          row.attempts,
          row.sentAt,
          row.bouncedAt,
          row.reply,
        ]);
      }
    })(),
  };
}
