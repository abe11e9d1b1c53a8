import { formatDate, formatOfficeNumber } from '@ravabet/calendars';
import type { VisitListItem, visitsRoutes } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
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
import { visitTimeZone } from './list-visits.ts';
import { namesSeen } from './names-seen.ts';
import { participantNameIn } from './party/participant-name.ts';
import { readParty } from './party/read-party.ts';
import { visitConditions } from './visit-conditions.ts';
import { factsOfVisit, type StoredVisit, verbColumns } from './visit-facts.ts';
import { listItemColumns } from './visit.sql.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
const most = 5000;
const columns = [
  ['officeNumber', 18],
  ['title', 40],
  ['state', 16],
  ['kind', 14],
  ['origin', 14],
  ['level', 16],
  ['startsAt', 20],
  ['endsAt', 20],
  ['host', 24],
  ['officer', 24],
  ['guests', 60],
] as const;

type Asked = Call<typeof visitsRoutes.exportList>;

/** The filtered visits in the words and calendar of the person who asks, with the names of the guests where these are for them. */
export async function exportVisitList({ databases }: Platform, call: Asked): Promise<FastifyReply> {
  const { actor, ability, params, query, request, reply } = call;
  must(ability, 'export', 'Visit');
  const { organizationId } = actor;
  const { format } = params;
  const language = languageOf(request);
  const timeZone = await visitTimeZone(databases.reader, organizationId);
  const sql = visitConditions(actor, ability, query, timeZone);
  const text = `SELECT (SELECT row_to_json(x)::text FROM (SELECT ${listItemColumns}) x) AS json FROM visit r
    WHERE ${sql.conditions} ORDER BY r.starts_at DESC, r.id DESC LIMIT ${most}`;
  const rows = await databases.reader.rows<{ json: string }>(organizationId, readOf('export_visits', text), sql.values);
  const items = rows.map(({ json }) => JSON.parse(json) as VisitListItem);
  const guests = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const subject = { subjectType: 'Organization', subjectId: organizationId };
    await audit(tx, actor, { event: 'visit.exported', ...subject, after: { format, filters: query } });
    return guestsByVisit(tx, call, items, language);
  });
  const sheet = sheetOf(items, guests, language, timeZone);
  const name = attachment(`${speak(language, 'visits', 'title')}.${format}`, `visits.${format}`);
  reply.headers({ 'content-disposition': name, 'cache-control': 'private, no-store' }).type(mediaTypes[format]);
  return reply.send(format === 'xlsx' ? xlsxOf(sheet) : csvStream(sheet));
}

async function guestsByVisit(
  tx: Tx,
  { actor, ability }: Asked,
  items: readonly VisitListItem[],
  language: Language,
): Promise<Map<string, string>> {
  const { organizationId } = actor;
  const ids = items.filter(({ guestCount }) => guestCount > 0).map(({ id }) => id);
  const visits = (await tx.visit.findMany({
    where: { organizationId, id: { in: ids } },
    select: verbColumns,
  })) as StoredVisit[];
  const named = new Map<string, string>();
  for (const visit of visits) {
    const facts = await factsOfVisit(tx, organizationId, visit);
    const sees = namesSeen(actor, ability, { ...visit, facts });
    const { participants } = await readParty(tx, organizationId, visit.id, sees);
    const guests = participants.filter(({ side }) => side === 'guest');
    named.set(
      visit.id,
      guests.map((guest) => participantNameIn(guest, language)).join(language === 'zh' ? '、' : '؛ '),
    );
  }
  return named;
}

function sheetOf(
  items: readonly VisitListItem[],
  guests: ReadonlyMap<string, string>,
  language: Language,
  timeZone: string,
): Sheet {
  const say = (key: string): string => speak(language, 'visits', key);
  const at = (instant: string): string => formatDate(instant, { locale: language, timeZone, style: 'datetime' });
  const cells = (item: VisitListItem): CellValue[] => [
    item.officeNumber ? formatOfficeNumber({ ...item.officeNumber, letter: item.officeNumber.kind }, language) : '',
    item.title,
    say(`state.${item.state}`),
    say(`kind.${item.kind}`),
    say(`origin.${item.origin}`),
    say(`level.${item.level}`),
    at(item.startsAt),
    at(item.endsAt),
    item.host?.name ?? '',
    item.officer?.name ?? '',
    guests.get(item.id) ?? '',
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
