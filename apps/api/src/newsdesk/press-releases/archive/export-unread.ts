import type { archiveImportsRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import { directionOfLanguage, speak } from '@ravabet/i18n';
import type { FastifyReply } from 'fastify';
import { must } from '../../../platform/ability.ts';
import { attachment } from '../../../platform/letterhead-download.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import type { Call } from '../../../platform/serve.ts';
import { languageOf } from '../../../platform/speak.ts';
import { csvStream, type Sheet, xlsxOf } from '../../../platform/spreadsheet.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
const portion = 500;

/** The files of an archive that did not become releases, each with its reason in the person's language. */
export async function exportUnread(
  { databases }: Platform,
  { actor, ability, params, request, reply }: Call<typeof archiveImportsRoutes.unread>,
): Promise<FastifyReply> {
  must(ability, 'read', 'ArchiveImport');
  const { organizationId } = actor;
  const { id, format } = params;
  const language = languageOf(request);
  const say = (key: string) => speak(language, 'archive-imports', key);
  const reading = <T>(read: Parameters<typeof withOrganization<T>>[2]) =>
    withOrganization(databases.app.prisma, organizationId, read);
  const found = await reading((tx) =>
    tx.archiveImport.findUnique({ where: { organizationId_id: { organizationId, id } } }),
  );
  if (!found) throw problem('not-found');
  async function* rows() {
    for (let after = -1; ; ) {
      const items = await reading((tx) =>
        tx.archiveImportItem.findMany({
          where: { organizationId, importId: id, state: { in: ['unreadable', 'failed'] }, position: { gt: after } },
          orderBy: { position: 'asc' },
          take: portion,
          select: { position: true, path: true, reason: true },
        }),
      );
      if (items.length > 0) yield items.map(({ path, reason }) => [path, say(`reasons.${reason ?? 'damaged'}`)]);
      if (items.length < portion) return;
      after = items.at(-1)?.position ?? after;
    }
  }
  const sheet: Sheet = {
    name: say('unread.sheet'),
    rightToLeft: directionOfLanguage(language) === 'rtl',
    columns: [
      { header: say('unread.file'), width: 60 },
      { header: say('unread.reason'), width: 80 },
    ],
    rows: rows(),
  };
  const name = attachment(`${say('unread.fileName')}.${format}`, `unread.${format}`);
  reply.headers({ 'content-disposition': name, 'cache-control': 'private, no-store' }).type(mediaTypes[format]);
  return reply.send(format === 'xlsx' ? xlsxOf(sheet) : csvStream(sheet));
}
