import type { eventsRoutes } from '@ravabet/contracts/protocol/events';
import { speak } from '@ravabet/i18n';
import type { FastifyReply } from 'fastify';
import { must } from '../../../platform/ability.ts';
import { attachment } from '../../../platform/letterhead-download.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import type { Call } from '../../../platform/serve.ts';
import { languageOf } from '../../../platform/speak.ts';
import { certificateOf } from './certificate-of.ts';

/** The certificate of one person, for the desk. */
export async function downloadEventCertificate(
  platform: Platform,
  { actor, ability, params, query, request, reply }: Call<typeof eventsRoutes.certificate>,
): Promise<FastifyReply> {
  must(ability, 'read', 'EventRegistration');
  const language = query.language ?? languageOf(request);
  const pdf = await certificateOf(platform, actor.organizationId, params.registrationId, language);
  if (!pdf) throw problem('event-no-certificate');
  const name = attachment(`${speak(language, 'events', 'certificate.title')}.pdf`, 'certificate.pdf');
  reply.headers({ 'content-disposition': name, 'cache-control': 'private, no-store' }).type('application/pdf');
  return reply.send(pdf);
}
