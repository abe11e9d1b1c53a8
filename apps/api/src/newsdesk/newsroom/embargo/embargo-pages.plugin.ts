import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Language } from '@ravabet/i18n';
import { networkOf } from '../../../platform/network-of.ts';
import { ProblemError } from '../../../platform/problems.ts';
import { openThrottle } from '../../../platform/sign-in-throttle.ts';
import { languageOf } from '../../../platform/speak.ts';
import { acceptEmbargo } from '../../distribution/share/accept-embargo.ts';
import { askForEmbargoFiles } from '../../distribution/share/ask-for-embargo-files.ts';
import { codeMinutes, confirmEmbargoCode, sendEmbargoCode } from '../../distribution/share/embargo-codes.ts';
import { answerBare } from '../answer-bare.ts';
import type { Markup } from '../html.ts';
import type { Publisher } from '../newsroom-reads.ts';
import type { NewsroomSite } from '../newsroom-site.ts';
import { basePath } from '../page-context.ts';
import { pageHeaders } from '../send-page.ts';
import type { EmbargoContext } from './embargo-frame.ts';
import { elsewherePage, sayingPage, termsPage } from './embargo-pages.ts';
import { embargoTextPage } from './embargo-text-page.ts';
import { markLine } from './mark-line.ts';
import { sendEmbargoFile } from './send-embargo-file.ts';
import { cookieNameOf, type EmbargoVisit, loadVisit, type Shown, visitEmbargo } from './visit-embargo.ts';

/** The address itself is the secret, so nothing may keep it, follow from it or find it. */
export const embargoHeaders = {
  ...pageHeaders,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
} as const;

const statusOf: Partial<Record<Shown['page'], number>> = { closed: 404, withdrawn: 410, gone: 410 };
const minute = 60_000;

interface Visitor {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly publisher: Publisher;
  readonly network: string;
  readonly token: string;
  readonly path: string;
}

/** The pages of those who read before everybody does: complete without scripts, never cached, by an address of each one's own. */
export async function embargoPagesPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  const { config, databases, bus, jobs, storage } = site.platform;
  const throttle = openThrottle(databases.identity.prisma, config.SECRET_KEY);
  const url = '/:organization/embargo/:token';
  // A page without referrer sends forms with the origin `null`; whoever has the address of a link may send them.
  const options = { schema: { hide: true }, config: { bearsSecret: true } };

  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4096 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.setErrorHandler((error, request, reply) => {
    const tooMany = error instanceof ProblemError && error.slug === 'too-many-requests';
    if (!tooMany) request.log.error({ err: error }, 'an embargoed page could not be given');
    const { organization = '' } = request.params as Record<string, string | undefined>;
    return site.publisherOf(organization).then((publisher) => {
      if (!publisher) return answerBare(site, request, reply);
      const context = { publisher, language: languageOf(request), assets: site.assets, path: '' };
      if (tooMany) reply.headers(error.options.headers ?? {});
      return send(reply, tooMany ? 429 : 503, sayingPage(context, tooMany ? 'tooMany' : 'unavailable'));
    });
  });

  const visitor = async (request: FastifyRequest, reply: FastifyReply): Promise<Visitor | null> => {
    const { organization = '', token = '' } = request.params as Record<string, string | undefined>;
    const network = networkOf(request.ip);
    await throttle.take([{ key: `embargo ${network}`, limit: 120, windowMs: minute }]);
    const publisher = await site.publisherOf(organization);
    if (!publisher) return null;
    return { request, reply, publisher, network, token, path: `${basePath(publisher)}/embargo/${token}` };
  };
  const contextOf = ({ publisher, path }: Visitor, language: Language): EmbargoContext => ({
    publisher,
    language,
    assets: site.assets,
    path,
  });
  const inTransaction = <T>(from: Visitor, work: (tx: Tx, visit: EmbargoVisit | null) => Promise<T>): Promise<T> =>
    withOrganization(databases.app.prisma, from.publisher.id, async (tx) =>
      work(tx, await loadVisit(tx, from.publisher.id, from.token, from.request.cookies)),
    );
  /** Unknown, expired and revoked alike, in the language of the browser. */
  const closed = (from: Visitor): FastifyReply =>
    send(from.reply, 404, sayingPage(contextOf(from, languageOf(from.request)), 'closed'));
  const back = (from: Visitor): FastifyReply => from.reply.headers(embargoHeaders).redirect(from.path, 303);
  const remember = (from: Visitor, { link }: EmbargoVisit, cookie: string): void =>
    void from.reply.setCookie(cookieNameOf(link), cookie, {
      path: `${basePath(from.publisher)}/embargo`,
      httpOnly: true,
      sameSite: 'lax',
      secure: (from.publisher.ownAddress ?? config.publicUrl).startsWith('https:'),
      expires: link.expiresAt,
    });

  const show = async (from: Visitor, more: { notAgreed?: boolean; codeRefused?: boolean } = {}) => {
    const found = await inTransaction(from, async (tx, visit) =>
      visit ? { visit, shown: await visitEmbargo(tx, bus, visit, from.network) } : null,
    );
    if (!found) return closed(from);
    const { visit, shown } = found;
    const { link, release } = visit;
    const context = contextOf(from, link.language as Language);
    const { reply } = from;
    if (shown.page === 'published') {
      const { language, slug } = release.published ?? { language: release.language, slug: '' };
      const address = `${basePath(from.publisher)}/${language}/${encodeURIComponent(slug)}`;
      return reply.headers(embargoHeaders).redirect(address, 303);
    }
    if (shown.page === 'terms') {
      const { notAgreed = false } = more;
      const embargoUntil = release.embargoUntil ?? new Date();
      return send(reply, notAgreed ? 422 : 200, termsPage(context, { name: link.name, embargoUntil, notAgreed }));
    }
    if (shown.page === 'elsewhere') {
      const sent = (link.codeSentAt?.getTime() ?? 0) > Date.now() - codeMinutes * minute;
      const refused = more.codeRefused ?? false;
      return send(reply, refused ? 422 : 200, elsewherePage(context, { mail: link.mail, sent, refused }));
    }
    if (shown.page === 'text') {
      const { content, changes } = shown;
      const line = markLine(context.language, link);
      const askedForFiles = link.askedForFilesAt !== null;
      const text = { release, content, line, markCode: link.markCode, changes, askedForFiles };
      return send(reply, 200, embargoTextPage(context, text));
    }
    return send(reply, statusOf[shown.page] ?? 200, sayingPage(context, shown.page));
  };

  app.get(url, options, async (request, reply) => {
    const from = await visitor(request, reply);
    return from ? show(from) : answerBare(site, request, reply);
  });

  app.get(`${url}/:file`, options, async (request, reply) => {
    const from = await visitor(request, reply);
    if (!from) return answerBare(site, request, reply);
    const { file = '' } = request.params as Record<string, string | undefined>;
    const found = await inTransaction(from, (tx, visit) =>
      visit ? sendEmbargoFile(tx, from.publisher.id, visit, file, from.network) : Promise.resolve(null),
    );
    if (!found) return closed(from);
    const { mediaType, disposition, bytes } = await found.make(storage);
    return reply
      .headers({ ...embargoHeaders, 'content-disposition': disposition })
      .type(mediaType)
      .send(bytes);
  });

  const form = (
    verb: string,
    handle: (from: Visitor, body: Record<string, string | undefined>) => Promise<FastifyReply>,
  ) =>
    app.post(`${url}/${verb}`, options, async (request, reply) => {
      const from = await visitor(request, reply);
      if (!from) return answerBare(site, request, reply);
      return handle(from, (request.body ?? {}) as Record<string, string | undefined>);
    });

  form('accept', async (from, body) => {
    if (body['agree'] !== 'yes') return show(from, { notAgreed: true });
    const accepted = await inTransaction(from, async (tx, visit) => {
      if (!visit) return null;
      if (visit.release.standing !== 'running') return true;
      const cookie = await acceptEmbargo(tx, bus, visit.link, from.network);
      if (cookie) remember(from, visit, cookie);
      return true;
    });
    return accepted ? back(from) : closed(from);
  });

  form('code', async (from) => {
    const link = await inTransaction(from, async (_tx, visit) => visit?.link ?? null);
    if (!link) return closed(from);
    await throttle.take([{ key: `embargo code ${link.id}`, limit: 6, windowMs: 60 * minute }]);
    await inTransaction(from, async (tx, visit) => {
      if (visit?.link.acceptedAt) await sendEmbargoCode(tx, jobs, visit.link, from.network);
    });
    return back(from);
  });

  form('confirm', async (from, body) => {
    const answered = await inTransaction(from, async (tx, visit) => {
      if (!visit?.link.acceptedAt) return null;
      const cookie = await confirmEmbargoCode(tx, config, visit.link, body['code'] ?? '', from.network);
      if (cookie) remember(from, visit, cookie);
      return { admitted: cookie !== null };
    });
    if (!answered) return closed(from);
    return answered.admitted ? back(from) : show(from, { codeRefused: true });
  });

  form('ask', async (from) => {
    const asked = await inTransaction(from, async (tx, visit) => {
      if (!visit?.reader) return null;
      await askForEmbargoFiles(tx, bus, visit.link, visit.release, from.network);
      return true;
    });
    return asked ? back(from) : closed(from);
  });
}

function send(reply: FastifyReply, status: number, page: Markup): FastifyReply {
  return reply.code(status).headers(embargoHeaders).type('text/html; charset=utf-8').send(page.text);
}
