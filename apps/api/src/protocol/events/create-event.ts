import type { NewEvent } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { supportRequestBecame } from '../support-requests/share/support-request-became.ts';
import { contentOf, usualRegistration } from './event-content.ts';
import { newPublicCode } from './share/public-code.ts';
import { tellEventChanged } from './tell-of-event.ts';

/** An idea is written down; it may have no time yet. */
export async function createEvent(tx: Tx, bus: Bus, actor: Actor, ability: Ability, input: NewEvent) {
  must(ability, 'create', 'Event');
  const { organizationId, personId } = actor;
  const { id, kind, titles, supportRequest, ...said } = input;
  const content = await contentOf(tx, organizationId, said, { startsAt: null, endsAt: null });
  const row = {
    ...content,
    organizationId,
    id,
    kind,
    titles,
    ownerId: input.ownerId ?? personId,
    registration: usualRegistration,
    publicCode: newPublicCode(),
    createdById: personId,
  };
  const made = await tx.event.createMany({ data: [row], skipDuplicates: true });
  if (made.count === 0) throw problem('event-id-taken');
  await audit(tx, actor, {
    event: 'event.created',
    subjectType: 'Event',
    subjectId: id,
    after: { titles, kind, startsAt: input.startsAt ?? null },
  });
  if (supportRequest) {
    const record = { type: 'Event', id };
    await supportRequestBecame(tx, bus, actor, ability, supportRequest.id, { version: supportRequest.version, record });
  }
  await tellEventChanged(tx, bus, organizationId, id, 1);
  return { id, version: 1 };
}
