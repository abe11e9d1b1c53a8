import { formatDate } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts';
import type { FactListItem, factsRoutes } from '@ravabet/contracts/newsdesk/facts';
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
import { factConditions } from './fact-conditions.ts';
import { listItemColumns } from './fact.sql.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
/** More figures than a library holds. */
const most = 5000;

/** The filtered figures as they are, by name, in the words and calendar of the person who asks. */
export async function exportFactList(
  { databases }: Platform,
  { actor, ability, params, query, request, reply }: Call<typeof factsRoutes.exportList>,
): Promise<FastifyReply> {
  must(ability, 'export', 'Fact');
  const { organizationId } = actor;
  const { format } = params;
  const language = languageOf(request);
  const subject = { subjectType: 'Organization', subjectId: organizationId };
  await withOrganization(databases.app.prisma, organizationId, (tx) =>
    audit(tx, actor, { event: 'fact.exported', ...subject, after: { format, filters: query } }),
  );
  const sql = factConditions(actor, ability, query);
  const text = `SELECT row_to_json(x)::text AS json FROM (SELECT ${listItemColumns} FROM fact r WHERE ${sql.conditions}
    ORDER BY r.names ->> 'fa' COLLATE "fa-x-icu", r.id LIMIT ${most}) x`;
  const rows = await databases.reader.rows<{ json: string }>(organizationId, readOf('export_facts', text), sql.values);
  const sheet = sheetOf(
    rows.map(({ json }) => JSON.parse(json) as FactListItem),
    language,
  );
  const name = attachment(`${speak(language, 'facts', 'title')}.${format}`, `facts.${format}`);
  reply.headers({ 'content-disposition': name, 'cache-control': 'private, no-store' }).type(mediaTypes[format]);
  return reply.send(format === 'xlsx' ? xlsxOf(sheet) : csvStream(sheet));
}

function sheetOf(facts: readonly FactListItem[], language: Language): Sheet {
  const say = (key: string) => speak(language, 'facts', key);
  const day = (date: string | null) =>
    date ? formatDate(date, { locale: language, timeZone: 'UTC', style: 'short' }) : '';
  const cells = (fact: FactListItem): CellValue[] => [
    localized(fact.names, language),
    fact.value,
    localized(fact.unit, language),
    say(`state.${fact.state}`),
    fact.ownerPerson?.name ?? (fact.ownerUnit ? localized(fact.ownerUnit.names, language) : ''),
    day(fact.trueAt),
    day(fact.expiresOn),
    fact.source,
    fact.usedIn,
  ];
  const columns = [
    ['name', 40],
    ['value', 14],
    ['unit', 14],
    ['state', 16],
    ['owner', 24],
    ['trueAt', 14],
    ['expiresOn', 14],
    ['source', 40],
    ['usedIn', 10],
  ] as const;
  return {
    name: say('title'),
    rightToLeft: directionOfLanguage(language) === 'rtl',
    columns: columns.map(([key, width]) => ({ header: say(`field.${key}`), width })),
    rows: (async function* () {
      yield facts.map(cells);
    })(),
  };
}
