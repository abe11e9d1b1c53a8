import type { LocalizedText } from '@ravabet/contracts';
import type { RegistrationState } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import { queueOf } from '../registrations/register-for-event.ts';
import { hashOfToken } from '../share/registration-row.ts';
import { publicEvent } from './public-event.ts';
import type { Verified } from './registration-pages.ts';

/** Whoever has the link of the mail; only its hash is stored. */
export async function findOwnRegistration(tx: Tx, organizationId: string, token: string) {
  const row = await tx.eventRegistration.findUnique({
    where: { organizationId_manageHash: { organizationId, manageHash: hashOfToken(token) } },
  });
  const event = row && (await publicEvent(tx, organizationId, { id: row.eventId }));
  if (!event) return null;
  const { id, eventId, source, name, code, certificateCode } = row;
  const queue = await queueOf(tx, organizationId, eventId, row);
  const state = row.state as RegistrationState;
  return { event, registration: { id, eventId, source, state, name, code, certificateCode, queue } };
}

/** What stands on a certificate of this organisation. */
export async function findVerified(tx: Tx, organizationId: string, code: string): Promise<Verified | null> {
  const row = await tx.eventRegistration.findFirst({
    where: { organizationId, certificateCode: code },
    select: { name: true, eventId: true },
  });
  if (!row) return null;
  const event = await tx.event.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: row.eventId } },
    select: { titles: true, startsAt: true },
  });
  return { name: row.name, titles: event.titles as LocalizedText, startsAt: event.startsAt };
}
