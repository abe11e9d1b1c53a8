import { formatDate } from '@ravabet/calendars';
import type { CampaignListItem, campaignsRoutes } from '@ravabet/contracts/newsdesk/campaigns';
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
import { listItemColumns } from './campaign.sql.ts';
import { campaignConditions } from './list-campaigns.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
const most = 5000;

/** The filtered campaigns as they are, the newest period first, in the words and calendar of the person who asks. */
export async function exportCampaignList(
  { databases }: Platform,
  { actor, ability, params, query, request, reply }: Call<typeof campaignsRoutes.exportList>,
): Promise<FastifyReply> {
  must(ability, 'export', 'Campaign');
  const { organizationId } = actor;
  const { format } = params;
  const language = languageOf(request);
  const subject = { subjectType: 'Organization', subjectId: organizationId };
  await withOrganization(databases.app.prisma, organizationId, (tx) =>
    audit(tx, actor, { event: 'campaign.exported', ...subject, after: { format, filters: query } }),
  );
  const sql = campaignConditions(actor, query);
  const text = `SELECT row_to_json(x)::text AS json FROM (SELECT ${listItemColumns} FROM campaign r WHERE ${sql.conditions}
    ORDER BY r.starts_on DESC, r.id LIMIT ${most}) x`;
  const read = readOf('export_campaigns', text);
  const rows = await databases.reader.rows<{ json: string }>(organizationId, read, sql.values);
  const sheet = sheetOf(
    rows.map(({ json }) => JSON.parse(json) as CampaignListItem),
    language,
  );
  const name = attachment(`${speak(language, 'campaigns', 'title')}.${format}`, `campaigns.${format}`);
  reply.headers({ 'content-disposition': name, 'cache-control': 'private, no-store' }).type(mediaTypes[format]);
  return reply.send(format === 'xlsx' ? xlsxOf(sheet) : csvStream(sheet));
}

function sheetOf(campaigns: readonly CampaignListItem[], language: Language): Sheet {
  const say = (key: string) => speak(language, 'campaigns', key);
  const day = (date: string) => formatDate(date, { locale: language, timeZone: 'UTC', style: 'short' });
  const cells = (campaign: CampaignListItem): CellValue[] => [
    campaign.title,
    say(`state.${campaign.state}`),
    day(campaign.startsOn),
    day(campaign.endsOn),
    campaign.owner.name,
    campaign.goal,
    campaign.messageCount,
    campaign.gapCount,
    campaign.carrierCount,
  ];
  const columns = [
    ['title', 40],
    ['state', 14],
    ['startsOn', 14],
    ['endsOn', 14],
    ['owner', 24],
    ['goal', 50],
    ['messages', 10],
    ['gaps', 10],
    ['carriers', 10],
  ] as const;
  return {
    name: say('title'),
    rightToLeft: directionOfLanguage(language) === 'rtl',
    columns: columns.map(([key, width]) => ({ header: say(`field.${key}`), width })),
    rows: (async function* () {
      yield campaigns.map(cells);
    })(),
  };
}
