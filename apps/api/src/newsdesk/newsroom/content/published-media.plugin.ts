import type { FastifyInstance } from 'fastify';
import { sendContent } from '../../../office/files/share/send-content.ts';
import { readOf } from '../../../platform/sql-text.ts';
import { answerAbsent } from '../answer-not-found.ts';
import type { NewsroomSite } from '../newsroom-site.ts';

const forEver = 'public, max-age=31536000, immutable';
const readMedium = readOf(
  'newsroom_medium',
  `SELECT media_type AS "mediaType", storage_key AS "storageKey", size::float8 AS size FROM stored_content
  WHERE organization_id = $1::uuid AND sha256 = $2`,
);

/**
 * Films and sounds at an address by their content, in ranges as players ask for them. The database's policy for the public decides what
 * is published now; all else is absent.
 */
export async function publishedMediaPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const { databases, storage } = site.platform;
  app.get('/:organization/media/:sha256', { schema: { hide: true } }, async (request, reply) => {
    const { organization, sha256 } = request.params as { organization: string; sha256: string };
    const publisher = /^[0-9a-f]{64}$/.test(sha256) ? await site.publisherOf(organization) : null;
    if (!publisher) return answerAbsent(site, request, reply);
    const [found] = await databases.publicReader.rows<{ mediaType: string; storageKey: string; size: number }>(
      publisher.id,
      readMedium,
      [publisher.id, sha256],
    );
    if (!found || !/^(audio|video)\//.test(found.mediaType)) return answerAbsent(site, request, reply);
    // Other sites may play what the press is given.
    reply.header('cross-origin-resource-policy', 'cross-origin');
    const name = `${sha256.slice(0, 12)}.${found.mediaType.split('/')[1] ?? ''}`;
    return sendContent(request, reply, storage, { ...found, etag: sha256, name }, { cache: forEver });
  });
}
