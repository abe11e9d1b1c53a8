import { socialPostsRoutes as routes } from '@ravabet/contracts/newsdesk/social-posts';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Actor } from '@ravabet/permissions';
import type { FastifyInstance } from 'fastify';
import { pictureAsJpeg } from '../../office/files/share/outgoing-picture.ts';
import { sendContent } from '../../office/files/share/send-content.ts';
import { attachment } from '../../platform/letterhead-download.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { serve } from '../../platform/serve.ts';
import { listOfferedPictures } from './pictures/list-offered-pictures.ts';
import { openPostPicture } from './pictures/open-post-picture.ts';
import { postPictures } from './pictures/post-pictures.ts';

/** What a post shows: to choose from, to look at, to take along and post by hand. */
export async function postPicturesPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, storage } = platform;
  const reading = <T>({ organizationId }: Actor, read: (tx: Tx) => Promise<T>): Promise<T> =>
    withOrganization(databases.app.prisma, organizationId, read);
  serve(app, routes.offeredPictures, ({ actor, ability, query }) =>
    reading(actor, (tx) => listOfferedPictures(tx, actor, ability, query)),
  );
  serve(app, routes.pictures, ({ actor, ability, params }) =>
    reading(actor, (tx) => postPictures(tx, actor, ability, params.id)),
  );
  serve(app, routes.picture, async ({ actor, ability, params, query, request, reply }) => {
    const picture = await reading(actor, (tx) => openPostPicture(tx, actor, ability, params));
    if (!query.download) return sendContent(request, reply, storage, picture.preview, { cache: 'private, no-cache' });
    // Nobody posts by hand what no channel would be sent.
    if (picture.refusal) throw problem(picture.refusal, { params: { name: picture.name } });
    const jpeg = await pictureAsJpeg(storage, actor.organizationId, picture.sha256);
    return reply
      .type('image/jpeg')
      .header('content-disposition', attachment(`${picture.name.replace(/\.\w+$/, '')}.jpg`, 'picture.jpg'))
      .header('cache-control', 'private, no-store')
      .send(jpeg);
  });
}
