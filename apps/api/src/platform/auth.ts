import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { genericOAuth, twoFactor, username } from 'better-auth/plugins';
import type { Config } from './config.ts';
import type { Databases } from './databases.ts';
import { newId } from './new-id.ts';
import type { Mailer } from './mail.ts';

/** Sign-in, sessions, second factors: Better Auth on our identity tables. What a person may do is not decided here. */
export function createAuth(config: Config, databases: Databases, mailer: Mailer) {
  const https = config.publicUrl.startsWith('https:');
  return betterAuth({
    appName: 'Ravabet',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret: config.SECRET_KEY,
    database: prismaAdapter(databases.identity.prisma, { provider: 'postgresql' }),
    // The own edge (security-headers.ts) has already refused foreign origins; people also open the server by other names of its host.
    trustedOrigins: (request) => (request ? [new URL(request.url).origin, config.publicUrl] : [config.publicUrl]),
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: {
      modelName: 'person',
      additionalFields: {
        locale: { type: 'string', defaultValue: 'fa', input: true },
        suspendedAt: { type: 'date', required: false, input: false },
        notifyByMail: { type: 'boolean', defaultValue: true, input: true },
      },
    },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 12, cookieCache: { enabled: false } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
      // Not waited for: how long a mail takes would tell who exists.
      sendResetPassword: async ({ user, token }) => {
        const { email: to, name } = user;
        const language = (user as { locale?: string }).locale;
        const url = `${config.publicUrl}/reset-password#${token}`;
        void mailer.send({ to, language, template: 'password-reset', values: { name, url } }).catch(() => undefined);
      },
    },
    databaseHooks: {
      session: {
        create: {
          // Whoever is suspended gets no session, whichever way they come in.
          before: async ({ userId }) => {
            const person = await databases.identity.prisma.person.findUnique({
              where: { id: userId },
              select: { suspendedAt: true },
            });
            return person?.suspendedAt === null ? undefined : false;
          },
        },
      },
    },
    onAPIError: { errorURL: `${config.publicUrl}/sign-in` },
    plugins: [
      username(),
      twoFactor({ issuer: 'Ravabet' }),
      passkey({ rpName: 'Ravabet', rpID: new URL(config.publicUrl).hostname, origin: config.publicUrl }),
      ...(config.OIDC_ISSUER
        ? [
            genericOAuth({
              config: [
                {
                  providerId: 'sso',
                  discoveryUrl: `${config.OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
                  clientId: config.OIDC_CLIENT_ID,
                  clientSecret: config.OIDC_CLIENT_SECRET,
                  scopes: ['openid', 'email', 'profile'],
                  disableImplicitSignUp: true,
                  disableSignUp: true,
                },
              ],
            }),
          ]
        : []),
    ],
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'ravabet',
      useSecureCookies: https,
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: ['x-client-ip'] },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
