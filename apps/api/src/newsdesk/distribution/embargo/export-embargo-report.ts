import type { EmbargoLink, embargoLinksRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { withOrganization } from '@ravabet/db/with-organization';
import { directionOfLanguage, type Language, languageNames, speak } from '@ravabet/i18n';
import type { FastifyReply } from 'fastify';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { attachment } from '../../../platform/letterhead-download.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { Call } from '../../../platform/serve.ts';
import { languageOf } from '../../../platform/speak.ts';
import { type CellValue, csvStream, type Sheet, xlsxOf } from '../../../platform/spreadsheet.ts';
import { writtenMark } from '../share/mark-code.ts';
import { reportEmbargoLinks } from './report-embargo-links.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** The report as a sheet, a line for each recipient. */
export async function exportEmbargoReport(
  { databases }: Platform,
  { actor, ability, params, query, request, reply }: Call<typeof embargoLinksRoutes.exportReport>,
): Promise<FastifyReply> {
  const { id, format } = params;
  const report = await withOrganization(databases.app.prisma, actor.organizationId, async (tx) => {
    const found = await reportEmbargoLinks(tx, actor, ability, id, query.at);
    must(ability, 'export', 'EmbargoLink');
    const after = { format, ...query };
    await audit(tx, actor, { event: 'embargo-link.exported', subjectType: 'PressRelease', subjectId: id, after });
    return found;
  });
  const language = languageOf(request);
  const sheet = sheetOf(report.items, language);
  const name = attachment(`${speak(language, 'distribution', 'embargo.report.title')}.${format}`, `embargo.${format}`);
  reply.headers({ 'content-disposition': name, 'cache-control': 'private, no-store' }).type(mediaTypes[format]);
  return reply.send(format === 'xlsx' ? xlsxOf(sheet) : csvStream(sheet));
}

function sheetOf(links: readonly EmbargoLink[], language: Language): Sheet {
  const say = (key: string) => speak(language, 'distribution', `embargo.report.${key}`);
  const column = (name: string, width: number, kind?: 'instant') => ({
    header: say(`columns.${name}`),
    width,
    ...(kind && { kind }),
  });
  const at = (instant: string | null): CellValue => (instant ? new Date(instant) : null);
  return {
    name: say('title'),
    rightToLeft: directionOfLanguage(language) === 'rtl',
    columns: [
      column('name', 26),
      column('mail', 30),
      column('outlet', 22),
      column('language', 12),
      column('mark', 14),
      column('createdAt', 18, 'instant'),
      column('acceptedAt', 18, 'instant'),
      column('acceptedFrom', 18),
      column('downloads', 10),
      column('firstDownloadAt', 18, 'instant'),
      column('lastSeenAt', 18, 'instant'),
      column('networks', 10),
      column('strangeOpenings', 14),
      column('hadItThen', 14),
      column('revokedAt', 18, 'instant'),
      column('revokeReason', 30),
    ],
    rows: (async function* () {
      yield links.map((link): CellValue[] => [
        link.name,
        link.mail,
        link.outlet,
        languageNames[link.language],
        writtenMark(link.markCode),
        at(link.createdAt),
        at(link.acceptedAt),
        link.acceptedNetwork ?? '',
        link.downloads,
        at(link.firstDownloadAt),
        at(link.lastSeenAt),
        link.networks,
        link.strangeOpenings,
        say(link.hadItThen ? 'yes' : 'no'),
        at(link.revokedAt),
        link.revokeReason,
      ]);
    })(),
  };
}
