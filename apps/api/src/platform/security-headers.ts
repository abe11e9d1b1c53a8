import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { problem } from './problems.ts';

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The same on good answers and on refusals. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
};

/** With the promise to come back by HTTPS only, where the office is reached by it. */
export const securityHeadersOf = ({ publicUrl }: Config): Readonly<Record<string, string>> => ({
  ...securityHeaders,
  ...(publicUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
});

export function useSecurityHeaders(app: FastifyInstance, config: Config): void {
  const headers = securityHeadersOf(config);
  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A page of another site cannot make a signed-in browser change anything: browsers say where a request comes from, and cookies are
 * SameSite. A client without a browser sends neither header and carries no ambient cookie.
 */
export function refuseForeignOrigins(app: FastifyInstance, options: { publicUrl: string }): void {
  const own = new URL(options.publicUrl).host;
  app.addHook('onRequest', async (request) => {
    if (safeMethods.has(request.method)) return;
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw problem('csrf-refused');
    const origin = request.headers.origin;
    if (origin === undefined) return;
    // A page that tells nobody where it is (no-referrer) says `null`. Where the address itself is the secret, no page of another site has it.
    if (origin === 'null' && (request.routeOptions.config as { bearsSecret?: boolean }).bearsSecret) return;
    const host = URL.parse(origin)?.host;
    if (host === undefined || (host !== request.headers.host && host !== own)) throw problem('csrf-refused');
  });
}
