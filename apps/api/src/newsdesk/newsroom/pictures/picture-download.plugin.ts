import type { FastifyInstance } from 'fastify';
import { attachment } from '../../../platform/letterhead-download.ts';
import { answerBare } from '../answer-bare.ts';
import { answerAbsent } from '../answer-not-found.ts';
import { fileName } from '../kit/kit-files.ts';
import { isLanguage } from '../newsroom-pages.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import { type PageContext, releasePath } from '../page-context.ts';
import { publishedPicture } from '../published-picture.ts';

/**
 * Where a picture is taken from, beside the release that it stands in: pages show the same file from /media, so that who looks is told from
 * who takes.
 */
export const downloadPath = (
  context: PageContext,
  { slug }: { slug: string },
  { sha256 }: { sha256: string },
  variant: string,
): string => `${releasePath(context, context.language, slug)}/pictures/${sha256}/${variant}`;

export async function pictureDownloadPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const { reads } = site;
  const url = '/:organization/:language/:slug/pictures/:sha256/:variant';
  app.get(url, { schema: { hide: true } }, async (request, reply) => {
    const params = request.params as Record<'organization' | 'language' | 'slug' | 'sha256' | 'variant', string>;
    const { language, slug, sha256, variant } = params;
    const publisher = await site.publisherOf(params.organization);
    if (!publisher || !isLanguage(language)) return answerAbsent(site, request, reply);
    const release = await reads.bySlug(publisher, language, slug);
    if (!release) return answerAbsent(site, request, reply);
    if (release.withdrawnAt || !release.current) return answerBare(site, request, reply).code(410);
    const context = site.contextOf(publisher, language);
    if (release.slug !== slug) return reply.redirect(downloadPath(context, release, { sha256 }, variant), 301);
    const position = release.pictures.findIndex((one) => one.sha256 === sha256);
    const picture =
      position < 0 ? null : await publishedPicture(site.platform.storage, reads, publisher, sha256, variant);
    if (!picture) return answerAbsent(site, request, reply);
    const etag = `"${sha256}-${variant}"`;
    reply.headers({
      etag,
      // As short as a page's: after a withdrawal nobody gets it from a cache.
      'cache-control': 'public, max-age=1, must-revalidate',
      'content-disposition': attachment(`${fileName(release.title)} ${position + 1} ${variant}`, `picture-${variant}`),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-robots-tag': 'noindex',
    });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply
      .type(picture.mediaType)
      .header('content-length', picture.size)
      .send(await picture.open());
  });
}
