import { formatDate, formatOfficeNumber } from '@ravabet/calendars';
import type { GiftListItem, giftsRoutes } from '@ravabet/contracts/protocol/gifts';
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
import { giftConditions } from './gift-conditions.ts';
import { fromGifts, listItemColumns } from './gift.sql.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
const columns = [
  ['officeNumber', 16],
  ['direction', 14],
  ['heldOn', 14],
  ['guest', 30],
  ['item', 34],
  ['valueRial', 18],
  ['ceilingRial', 18],
  ['isConsumable', 14],
  ['state', 18],
] as const;

/** The return of a Jalali year: every gift that was not refused or withdrawn, oldest first, and the sums below. */
export async function exportGiftsOfYear(
  { databases }: Platform,
  { actor, ability, params: { format }, query: { year }, request, reply }: Call<typeof giftsRoutes.yearlyReturn>,
): Promise<FastifyReply> {
  must(ability, 'export', 'Gift');
  const { organizationId } = actor;
  const language = languageOf(request);
  const sql = giftConditions(organizationId, { year });
  sql.where(`r.state NOT IN ('refused', 'withdrawn')`);
  const text = `SELECT ${listItemColumns} ${fromGifts} WHERE ${sql.conditions} ORDER BY r.held_on, r.number_n LIMIT 50000`;
  const read = readOf('gifts_of_year', text);
  const gifts = await databases.reader.rows<GiftListItem>(organizationId, read, sql.values);
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const subject = { subjectType: 'Organization', subjectId: organizationId };
    await audit(tx, actor, { event: 'gift.year-exported', ...subject, after: { year, format, rows: gifts.length } });
  });
  const title = `${speak(language, 'gifts', 'title')} ${year}`;
  const headers = { 'content-disposition': attachment(`${title}.${format}`, `gifts-${year}.${format}`) };
  reply.headers({ ...headers, 'cache-control': 'private, no-store' }).type(mediaTypes[format]);
  const sheet = sheetOf(gifts, language, title);
  return reply.send(format === 'xlsx' ? xlsxOf(sheet) : csvStream(sheet));
}

function sheetOf(gifts: readonly GiftListItem[], language: Language, name: string): Sheet {
  const say = (key: string) => speak(language, 'gifts', key);
  const cells = (gift: GiftListItem): CellValue[] => {
    const { officeNumber, guest, direction, heldOn, item, valueRial, ceilingRial, isConsumable, state } = gift;
    const { persian, latin, chinese } = guest.names;
    return [
      officeNumber ? formatOfficeNumber({ ...officeNumber, letter: officeNumber.kind }, language) : '',
      say(`direction.${direction}`),
      formatDate(heldOn, { locale: language, timeZone: 'UTC', style: 'short' }),
      [persian, latin, chinese].filter(Boolean).join(' · '),
      item,
      valueRial,
      ceilingRial,
      say(isConsumable ? 'consumable.yes' : 'consumable.no'),
      say(`state.${state}`),
    ];
  };
  const sums = (['given', 'received'] as const).map((direction): CellValue[] => {
    const of = gifts.filter((gift) => gift.direction === direction);
    const value = of.reduce((sum, { valueRial }) => sum + valueRial, 0);
    return [say('return.total'), say(`direction.${direction}`), null, null, of.length, value, null, null, null];
  });
  return {
    name,
    rightToLeft: directionOfLanguage(language) === 'rtl',
    columns: columns.map(([key, width]) => ({ header: say(`field.${key}`), width })),
    rows: (async function* () {
      yield [...gifts.map(cells), ...sums];
    })(),
  };
}
