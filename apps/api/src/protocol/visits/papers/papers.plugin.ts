import { papersRoutes as routes } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import { paperPicture } from '../../../platform/letterhead.ts';
import { attachment } from '../../../platform/letterhead-download.ts';
import type { Platform } from '../../../platform/platform.ts';
import { type Call, serve } from '../../../platform/serve.ts';
import { composePaper } from './compose-paper.ts';
import { exportPaperPdf } from './export-paper-pdf.ts';
import type { Paper } from './paper-blocks.ts';
import { readPaper } from './read-paper.ts';
import { printedPictures } from './read-report-paper.ts';

/** The papers of a visit as files. */
export async function papersPlugin(app: FastifyInstance, { databases, storage }: Platform): Promise<void> {
  type PaperCall = Pick<Call<typeof routes.pdf>, 'actor' | 'ability' | 'params' | 'query'>;
  const paper = async ({ actor, ability, params, query }: PaperCall, format: 'pdf' | 'docx'): Promise<Paper> => {
    const source = await withOrganization(databases.app.prisma, actor.organizationId, (tx) =>
      readPaper(tx, actor, ability, { id: params.id, paper: params.paper, format }, query),
    );
    const logoKey = source.heads[0]?.logoKey;
    const logo = logoKey ? await paperPicture(storage, logoKey, { width: 400, format: 'png' }) : null;
    const pictures = await printedPictures(storage, actor.organizationId, source.report?.pictures ?? []);
    return composePaper(source, logo, pictures);
  };
  const headers = ({ title, numberLine, kind }: Paper, format: 'pdf' | 'docx') => ({
    'content-disposition': attachment(`${title} – ${numberLine}.${format}`, `${kind}.${format}`),
    'cache-control': 'private, no-store',
  });

  serve(app, routes.pdf, async (call) => {
    const composed = await paper(call, 'pdf');
    const file = await exportPaperPdf(composed);
    return call.reply.headers(headers(composed, 'pdf')).type('application/pdf').send(file);
  });
  serve(app, routes.docx, async (call) => {
    const composed = await paper(call, 'docx');
    // Loaded at the first export, with 20 MB of its library.
    const { exportPaperDocx } = await import('./export-paper-docx.ts');
    const file = await exportPaperDocx(composed);
    return call.reply
      .headers(headers(composed, 'docx'))
      .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
      .send(file);
  });
}
