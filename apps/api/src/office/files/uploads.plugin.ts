import { RecordParams } from '@ravabet/contracts';
import { uploadsRoutes } from '@ravabet/contracts/office/files';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { must } from '../../platform/ability.ts';
import type { Platform } from '../../platform/platform.ts';
import { openUploads } from './uploads.ts';

/** Resumable uploads (tus 1.0): POST begins one, HEAD tells how far it is, PATCH sends more, DELETE gives it up. */
export async function uploadsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const uploads = openUploads(platform);
  platform.jobs.repeat('remove abandoned uploads', 60 * 60 * 1000, () => uploads.removeAbandoned());
  // Never read into memory: tus takes the stream as it comes.
  app.addContentTypeParser('application/offset+octet-stream', (_request, payload, done) => done(null, payload));

  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    must(request.ability, 'create', 'File');
    const answer = await uploads.answer(request);
    for (const [name, value] of answer.headers) if (!name.startsWith('access-control-')) reply.header(name, value);
    return reply.code(answer.status).send(answer.body ? await answer.text() : null);
  };
  for (const contract of Object.values(uploadsRoutes)) {
    const { method, url, operationId, summary, params } = contract;
    app.route({
      method,
      url,
      schema: { operationId, tags: ['files'], summary, params },
      config: { contract } as object,
      handler,
    });
  }
  // No contract of ours: OpenAPI and the browser's fetch know no answer that is headers only.
  const asked = { operationId: 'askUpload', tags: ['files'], summary: 'How much of an upload has arrived' };
  app.route({ method: 'HEAD', url: uploadsRoutes.send.url, schema: { ...asked, params: RecordParams }, handler });
}
