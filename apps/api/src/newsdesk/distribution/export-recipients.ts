import type { recipientsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { withOrganization } from '@ravabet/db/with-organization';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import { directionOfLanguage, type Language, languageNames, speak } from '@ravabet/i18n';
import type { Ability, Actor } from '@ravabet/permissions';
import type { FastifyReply } from 'fastify';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { attachment } from '../../platform/letterhead-download.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Call } from '../../platform/serve.ts';
import { languageOf } from '../../platform/speak.ts';
import { csvStream, type Sheet, xlsxOf } from '../../platform/spreadsheet.ts';
import { readOf } from '../../platform/sql-text.ts';
import { recipientConditions, type RecipientFilters } from './recipient-conditions.ts';

interface ExportRow {
  id: string;
  name: string;
  mail: string;
  outlet: string;
  language: Language;
  kind: string;
  lists: string[];
  source: string;
  note: string;
  createdAt: Date;
}

const portion = 500;
const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** The filtered list as it is, by name, in the words of the person who asks. Who took it away stands in the audit trail. */
export async function exportRecipients(
  { databases }: Platform,
  { actor, ability, params, query, request, reply }: Call<typeof recipientsRoutes.exportList>,
): Promise<FastifyReply> {
  must(ability, 'export', 'Recipient');
  const { organizationId } = actor;
  const { format } = params;
  await withOrganization(databases.app.prisma, organizationId, (tx) =>
    audit(tx, actor, {
      event: 'recipient.exported',
      subjectType: 'Organization',
      subjectId: organizationId,
      after: { format, filters: query },
    }),
  );
  const language = languageOf(request);
  const sheet = sheetOf(readPortions(databases.reader, actor, ability, query), language);
  const name = attachment(`${speak(language, 'distribution', 'recipients.title')}.${format}`, `recipients.${format}`);
  reply.headers({ 'content-disposition': name, 'cache-control': 'private, no-store' }).type(mediaTypes[format]);
  return reply.send(format === 'xlsx' ? xlsxOf(sheet) : csvStream(sheet));
}

async function* readPortions(reader: TenantReader, actor: Actor, ability: Ability, filters: RecipientFilters) {
  let last: ExportRow | undefined;
  do {
    const sql = recipientConditions(actor, ability, filters);
    if (last) {
      sql.where(`(r.name COLLATE "fa-x-icu", r.id) > (${sql.bind(last.name, 'text')}, ${sql.bind(last.id, 'uuid')})`);
    }
    const text = `
      SELECT r.id, r.name, r.mail, r.outlet, r.language, r.kind, r.source, r.note, r.created_at AS "createdAt",
        ARRAY(SELECT l.name FROM recipient_list_member m JOIN recipient_list l ON l.organization_id = m.organization_id AND l.id = m.list_id
          WHERE m.organization_id = r.organization_id AND m.recipient_id = r.id AND l.archived_at IS NULL ORDER BY l.name) AS lists
      FROM recipient r WHERE ${sql.conditions} ORDER BY r.name COLLATE "fa-x-icu", r.id LIMIT ${sql.bind(portion, 'int')}`;
    const rows = await reader.rows<ExportRow>(actor.organizationId, readOf('export_recipients', text), sql.values);
    yield rows;
    last = rows.length === portion ? rows.at(-1) : undefined;
  } while (last);
}

function sheetOf(portions: AsyncIterable<ExportRow[]>, language: Language): Sheet {
  const say = (key: string) => speak(language, 'distribution', key);
  const rightToLeft = directionOfLanguage(language) === 'rtl';
  const column = (name: string, width: number, kind?: 'instant') => ({
    header: say(`recipients.columns.${name}`),
    width,
    ...(kind && { kind }),
  });
  return {
    name: say('recipients.title'),
    rightToLeft,
    columns: [
      column('name', 28),
      column('mail', 32),
      column('outlet', 24),
      column('language', 12),
      column('kind', 14),
      column('lists', 32),
      column('source', 24),
      column('note', 40),
      column('createdAt', 18, 'instant'),
    ],
    rows: (async function* () {
      for await (const rows of portions) {
        yield rows.map((row) => [
          row.name,
          row.mail,
          row.outlet,
          languageNames[row.language],
          say(`kinds.${row.kind}`),
          row.lists.join(rightToLeft ? '، ' : ', '),
          row.source,
          row.note,
          row.createdAt,
        ]);
      }
    })(),
  };
}
