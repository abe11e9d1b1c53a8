import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { loadEvent } from '../load-event.ts';
import { newCertificateCode } from '../share/public-code.ts';
import { mailRegistration } from '../registrations/registration-mails.ts';
import { tellEventChanged } from '../tell-of-event.ts';

/** Everybody who came is certified, once; each hears where to fetch it. Pressed again, only those are who were ticked since. */
export async function issueEventCertificates(
  tx: Tx,
  { bus, jobs }: Pick<Platform, 'bus' | 'jobs'>,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
): Promise<void> {
  const { organizationId } = actor;
  const row = await loadEvent(tx, actor, ability, 'complete', id);
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if (row.state !== 'done' && row.state !== 'evaluated') {
    throw problem('event-not-in-state', { params: { state: row.state } });
  }
  const people = await tx.$queryRaw<{ id: string; email: string }[]>`
    SELECT g.id, g.email FROM event_registration g
    WHERE g.organization_id = ${organizationId}::uuid AND g.event_id = ${id}::uuid AND g.state = 'registered' AND g.certificate_code IS NULL
      AND EXISTS (SELECT 1 FROM event_tick t WHERE t.organization_id = g.organization_id AND t.registration_id = g.id AND t.kind = 'in')
    FOR UPDATE`;
  if (people.length === 0) throw problem('event-nobody-attended');
  const codes = people.map(newCertificateCode);
  await tx.$executeRaw`
    UPDATE event_registration g SET certificate_code = n.code, certified_at = now(), version = g.version + 1
    FROM unnest(${people.map((person) => person.id)}::uuid[], ${codes}::text[]) AS n(id, code)
    WHERE g.organization_id = ${organizationId}::uuid AND g.id = n.id`;
  const mails = people.flatMap(({ id: registrationId, email }) => {
    if (!email) return [];
    const data = { organizationId, registrationId, kind: 'certificate' as const };
    return [{ data, once: `certificate ${organizationId} ${registrationId}` }];
  });
  await jobs.enqueueMany(tx, mailRegistration, mails);
  await audit(tx, actor, {
    event: 'event.certificates-issued',
    subjectType: 'Event',
    subjectId: id,
    after: { people: people.length },
  });
  await tellEventChanged(tx, bus, organizationId, id, version);
}
