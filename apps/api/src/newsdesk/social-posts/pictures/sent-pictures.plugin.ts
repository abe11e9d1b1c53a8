import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendContent } from '../../../office/files/share/send-content.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { openSentPicture } from './open-sent-picture.ts';
import { isOurAddress, type PicturePlace, sentPicturesPath } from './picture-address.ts';

type PictureRequest = FastifyRequest<{
  Params: { organizationId: string; postId: string; handedOver: string; fileId: string };
  Querystring: { until?: string; signature?: string };
}>;

/** Door without a session for the receivers of our webhooks: an address that we signed for one handing over, while it holds. */
export async function sentPicturesPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { config, databases, storage } = platform;
  const url = `${sentPicturesPath}/:organizationId/:postId/:handedOver/:fileId`;
  app.get(url, { schema: { hide: true } }, async (raw, reply) => {
    const request = raw as PictureRequest;
    const { organizationId, postId, fileId } = request.params;
    const { until = '', signature = '' } = request.query;
    const place: PicturePlace = {
      organizationId,
      postId,
      fileId,
      handedOver: Number(request.params.handedOver),
      until: Number(until),
    };
    // Whatever is wrong, the answer is the same: it tells nobody what exists.
    if (!isOurAddress(config.SECRET_KEY, place, String(signature))) throw problem('not-found');
    const picture = await withOrganization(databases.app.prisma, organizationId, (tx) => openSentPicture(tx, place));
    if (!picture) throw problem('not-found');
    reply.headers({ 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
    return sendContent(request, reply, storage, picture, { cache: 'private, no-store' });
  });
}
