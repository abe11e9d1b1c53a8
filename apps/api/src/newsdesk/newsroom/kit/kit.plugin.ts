import { PassThrough, Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ZipFile } from 'yazl';
import { attachment } from '../../../platform/letterhead-download.ts';
import { answerBare } from '../answer-bare.ts';
import { answerAbsent } from '../answer-not-found.ts';
import { isLanguage } from '../newsroom-pages.ts';
import type { PublishedRelease } from '../newsroom-reads.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import { type PageContext, releasePath } from '../page-context.ts';
import { fileName, finished, kitFiles } from './kit-files.ts';
import { kitLogo } from './kit-logo.ts';

/** Changes when the make-up of a kit does. */
const kitVersion = 'kit4';

/** One release for the press in one ZIP, at its own address and /kit.zip. Only what the newsroom shows now. */
export async function kitPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  app.get('/:organization/:language/:slug/kit.zip', { schema: { hide: true } }, async (request, reply) => {
    const { organization = '', language = '', slug = '' } = request.params as Record<string, string>;
    const publisher = await site.publisherOf(organization);
    if (!publisher || !isLanguage(language)) return answerAbsent(site, request, reply);
    const context = site.contextOf(publisher, language);
    const release = await site.reads.bySlug(publisher, language, slug);
    if (!release) return answerAbsent(site, request, reply);
    if (release.withdrawnAt || !release.current) return answerBare(site, request, reply).code(410);
    if (release.slug !== slug)
      return reply.redirect(`${releasePath(context, release.language, release.slug)}/kit.zip`, 301);
    return sendKit(site, context, release, request, reply);
  });
}

async function sendKit(
  site: NewsroomSite,
  context: PageContext,
  release: PublishedRelease,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const logo = await kitLogo(site, context.publisher);
  const etag = `"${kitVersion}-${release.hash.slice(0, 32)}-${release.n}-${context.language}${logo ? `-${logo.name}` : ''}"`;
  reply.headers({
    etag,
    // As short as a page's: after a withdrawal nobody gets it from a cache.
    'cache-control': 'public, max-age=1, must-revalidate',
    'content-disposition': attachment(`${fileName(release.title)}.zip`, 'press-kit.zip'),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-robots-tag': 'noindex',
  });
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) return reply.code(304).send();
  reply.type('application/zip');
  if (request.method === 'HEAD') return reply.send();
  return reply.send(await zipOf(site, context, release, request, logo?.key ?? null));
}

/** Packed while it is sent, one file after the other: memory holds one picture, whatever there are. */
async function zipOf(
  site: NewsroomSite,
  context: PageContext,
  release: PublishedRelease,
  request: FastifyRequest,
  logoKey: string | null,
): Promise<Readable> {
  const zip = new ZipFile();
  const out = new PassThrough({ highWaterMark: 256 * 1024 });
  zip.outputStream.pipe(out);
  const gone = (): boolean => out.destroyed || request.raw.destroyed;
  const fill = async (): Promise<void> => {
    const history = await site.reads.history(context.publisher, release.pressReleaseId);
    for (const file of kitFiles(context, site.platform.storage, site.reads, { release, history }, logoKey)) {
      if (gone()) return;
      const made = finished(file, await file.open());
      if (!made) continue;
      const options = { mtime: release.publishedAt, compress: file.packs };
      if (Buffer.isBuffer(made.content)) zip.addBuffer(made.content, made.name, options);
      else zip.addReadStream(made.content, made.name, options);
      await drained(out);
    }
    zip.end();
  };
  fill().catch((error: Error) => {
    request.log.error({ err: error }, 'a press kit could not be packed');
    // An end that is none: the reader's program says that the file is cut off.
    out.destroy(error);
  });
  return Readable.from(out);
}

/** Waits while the line is slower than we are. */
const drained = (out: PassThrough): Promise<void> | void =>
  out.writableNeedDrain ? new Promise((resolve) => out.once('drain', resolve).once('close', resolve)) : undefined;
