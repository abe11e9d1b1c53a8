import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { isSignedByUs, signatureHeader } from './bounces/bounce-signature.ts';
import { readBounceMailbox } from './bounces/read-bounce-mailbox.ts';
import { takeBounce } from './bounces/take-bounce.ts';
import { askedLanguage, unsubscribeAssets, unsubscribePage } from './suppressions/unsubscribe-page.ts';
import { findSubscriber, unsubscribe } from './suppressions/unsubscribe.ts';

type LinkRequest = FastifyRequest<{ Params: { token: string }; Querystring: { language?: string } }>;

const oneClickBytes = 16 * 1024;
const bounceBytes = 1024 * 1024;

/** Doors without a session: the link at the end of every mail, and what comes back from mail servers. */
export async function mailDoorsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { config } = platform;
  // What a mail program or a form posts is not looked at: the link says everything.
  app.addContentTypeParser(
    ['application/x-www-form-urlencoded', 'multipart/form-data'],
    { parseAs: 'buffer', bodyLimit: oneClickBytes },
    (_request, _body, done) => done(null, undefined),
  );
  app.addContentTypeParser('message/rfc822', { parseAs: 'buffer', bodyLimit: bounceBytes }, (_request, body, done) =>
    done(null, body),
  );

  const page = async (raw: FastifyRequest, reply: FastifyReply, done: boolean) => {
    const request = raw as LinkRequest;
    const { token } = request.params;
    const subscriber = done ? await unsubscribe(platform, token) : await findSubscriber(platform, token);
    const language = askedLanguage(request.query.language, subscriber?.language ?? request.headers['accept-language']);
    reply.headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
    reply.code(subscriber ? 200 : 404).type('text/html; charset=utf-8');
    return reply.send(unsubscribePage(language, subscriber, done || (subscriber?.isSuppressed ?? false)));
  };
  app.get('/unsubscribe/:token', { schema: { hide: true } }, (request, reply) => page(request, reply, false));
  // Answers twice alike: a mail program may post again.
  app.post('/unsubscribe/:token', { schema: { hide: true } }, (request, reply) => page(request, reply, true));
  app.get('/unsubscribe/_/page.css', { schema: { hide: true } }, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=86400').send(unsubscribeAssets.css),
  );

  app.post('/api/mail/bounces', { schema: { hide: true } }, async (request, reply) => {
    const message = request.body;
    if (!Buffer.isBuffer(message)) throw problem('invalid-input');
    if (!isSignedByUs(config.SECRET_KEY, message, request.headers[signatureHeader])) throw problem('bounce-refused');
    const found = await takeBounce(platform, message);
    return reply.send({ matched: found.matched });
  });
  readBounceMailbox(platform);
}
