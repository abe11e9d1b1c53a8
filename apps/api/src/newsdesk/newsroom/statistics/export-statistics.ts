import { formatDate } from '@ravabet/calendars';
import type { newsroomStatisticsRoutes } from '@ravabet/contracts/newsdesk/newsroom';
import { withOrganization } from '@ravabet/db/with-organization';
import { directionOfLanguage, type Language, languageNames, speak } from '@ravabet/i18n';
import type { FastifyReply } from 'fastify';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { Call } from '../../../platform/serve.ts';
import { languageOf } from '../../../platform/speak.ts';
import { readOf } from '../../../platform/sql-text.ts';
import { sendSheet } from './send-sheet.ts';

interface Row {
  day: string;
  title: string | null;
  language: Language;
  what: string;
  source: string;
  host: string;
  n: number;
}
/** In one portion: sums of two years stay below it, and a sheet ends somewhere. */
const rowsAtMost = 200_000;
const read = readOf(
  'export_newsroom_statistics',
  `SELECT c.day::text AS day, p.title, c.language, c.what, c.source, c.host, c.n FROM newsroom_count c
  LEFT JOIN press_release p ON p.organization_id = c.organization_id AND p.id = c.press_release_id
  WHERE c.organization_id = $1::uuid AND c.day BETWEEN $2::date AND $3::date AND ($4::text IS NULL OR c.language = $4)
  ORDER BY c.day DESC, p.title, c.what, c.source, c.host LIMIT $5`,
);

/** The sums as they are kept, for people's own tables. */
export async function exportStatistics(
  { databases }: Platform,
  { actor, ability, params, query, request, reply }: Call<typeof newsroomStatisticsRoutes.exportStatistics>,
): Promise<FastifyReply> {
  must(ability, 'export', 'NewsroomStatistics');
  const { organizationId } = actor;
  await withOrganization(databases.app.prisma, organizationId, (tx) =>
    audit(tx, actor, {
      event: 'newsroom-statistics.exported',
      subjectType: 'Organization',
      subjectId: organizationId,
      after: { ...query, format: params.format },
    }),
  );
  const language = languageOf(request);
  const say = (key: string) => speak(language, 'newsroom', `statistics.${key}`);
  const values = [organizationId, query.from, query.until, query.language ?? null, rowsAtMost];
  const rows = await databases.reader.rows<Row>(organizationId, read, values);
  const sheet = {
    name: say('sheet'),
    rightToLeft: directionOfLanguage(language) === 'rtl',
    columns: [
      { header: say('day'), width: 14 },
      { header: say('dayIso'), width: 12 },
      { header: say('release'), width: 50 },
      { header: say('language'), width: 12 },
      { header: say('what'), width: 14 },
      { header: say('source'), width: 16 },
      { header: say('host'), width: 26 },
      { header: say('count'), width: 10 },
    ],
    rows: (async function* () {
      yield rows.map((row) => [
        formatDate(row.day, { locale: language, timeZone: 'UTC', style: 'short' }),
        row.day,
        row.title ?? say('lists'),
        languageNames[row.language],
        say(`counted.${row.what}`),
        say(`sources.${row.source}`),
        row.host,
        row.n,
      ]);
    })(),
  };
  return sendSheet(reply, sheet, params.format, 'newsroom-statistics');
}
