import type { eventsRoutes } from '@ravabet/contracts/protocol/events';
import { withOrganization } from '@ravabet/db/with-organization';
import { speak } from '@ravabet/i18n';
import type { FastifyReply } from 'fastify';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { attachment } from '../../../platform/letterhead-download.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import type { Call } from '../../../platform/serve.ts';
import { languageOf } from '../../../platform/speak.ts';
import { certificatesOfEvent } from './certificate-of.ts';

/** The certificates of everybody who came, in one file. It names them all: who took it is written down, as with the list. */
export async function downloadEventCertificates(
  platform: Platform,
  { actor, ability, params, query, request, reply }: Call<typeof eventsRoutes.certificates>,
): Promise<FastifyReply> {
  must(ability, 'export', 'EventRegistration');
  const language = query.language ?? languageOf(request);
  const pdf = await certificatesOfEvent(platform, actor.organizationId, params.id, language);
  if (!pdf) throw problem('event-no-certificate');
  await withOrganization(platform.databases.app.prisma, actor.organizationId, (tx) =>
    audit(tx, actor, {
      event: 'event.registrations-exported',
      subjectType: 'Event',
      subjectId: params.id,
      after: { format: 'certificates' },
    }),
  );
  const name = attachment(`${speak(language, 'events', 'certificate.titles')}.pdf`, 'certificates.pdf');
  reply.headers({ 'content-disposition': name, 'cache-control': 'private, no-store' }).type('application/pdf');
  return reply.send(pdf);
}
