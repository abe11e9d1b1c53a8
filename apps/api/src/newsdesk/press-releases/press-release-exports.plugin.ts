import { pressReleasesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import { attachment } from '../../platform/letterhead-download.ts';
import type { Platform } from '../../platform/platform.ts';
import { type Call, serve } from '../../platform/serve.ts';
import { closeTypst } from '../../platform/typst.ts';
import { exportContent, exportRecord } from './export-content.ts';
import { exportPressReleaseList } from './export-press-release-list.ts';
import { exportPressReleasePdf } from './export-press-release-pdf.ts';

/** What leaves the house as files. */
export async function pressReleaseExportsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, storage } = platform;

  app.addHook('onClose', () => closeTypst());

  type ReleaseCall = Pick<Call<typeof routes.exportPdf>, 'actor' | 'ability' | 'params'>;
  const content = async ({ actor, ability, params }: ReleaseCall, format: 'pdf' | 'docx') => {
    const record = await withOrganization(databases.app.prisma, actor.organizationId, (tx) =>
      exportRecord(tx, actor, ability, params.id, format),
    );
    return exportContent(storage, record);
  };

  serve(app, routes.exportPdf, async (call) => {
    const release = await content(call, 'pdf');
    const file = await exportPressReleasePdf(release);
    const name = attachment(`${release.title}.pdf`, 'press-release.pdf');
    return call.reply
      .headers({ 'content-disposition': name, 'cache-control': 'private, no-store' })
      .type('application/pdf')
      .send(file);
  });
  serve(app, routes.exportDocx, async (call) => {
    const release = await content(call, 'docx');
    // Loaded at the first export, with 20 MB of its library.
    const { exportPressReleaseDocx } = await import('./export-press-release-docx.ts');
    const file = await exportPressReleaseDocx(release);
    const name = attachment(`${release.title}.docx`, 'press-release.docx');
    return call.reply
      .headers({ 'content-disposition': name, 'cache-control': 'private, no-store' })
      .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
      .send(file);
  });
  serve(app, routes.exportList, (call) => exportPressReleaseList(platform, call));
}
