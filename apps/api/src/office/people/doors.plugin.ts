import { invitationAcceptanceRoutes, meRoutes, myEmailRoutes } from '@ravabet/contracts/office/people';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invitationAllowances } from '../../platform/auth-paths.ts';
import { networkOf } from '../../platform/network-of.ts';
import type { Platform } from '../../platform/platform.ts';
import { serve } from '../../platform/serve.ts';
import { openThrottle } from '../../platform/sign-in-throttle.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { confirmEmailChange } from './confirm-email-change.ts';
import { lookAtInvitation } from './look-at-invitation.ts';

/** What is open before anybody is known: the ways in, and taking up an invitation. */
export async function doorsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { config, databases } = platform;
  const identity = databases.identity.prisma;
  const throttle = openThrottle(identity, config.SECRET_KEY);
  const count = (request: FastifyRequest): Promise<void> => throttle.take(invitationAllowances(networkOf(request.ip)));
  const { protocol, hostname } = new URL(config.publicUrl);

  serve(app, meRoutes.signInMethods, async () => ({
    sso: config.OIDC_ISSUER !== '',
    // Browsers give passkeys only to secure pages.
    passkey: protocol === 'https:' || hostname === 'localhost',
  }));
  serve(app, invitationAcceptanceRoutes.look, async ({ body, request }) => {
    await count(request);
    return lookAtInvitation(identity, body.token);
  });
  serve(app, invitationAcceptanceRoutes.accept, async ({ body, request }) => {
    await count(request);
    return acceptInvitation(platform, body);
  });
  serve(app, myEmailRoutes.confirm, async ({ body, request }) => {
    await count(request);
    return confirmEmailChange(platform, body);
  });
}
