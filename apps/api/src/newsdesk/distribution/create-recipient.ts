import type { NewRecipient } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { mustBeFree, takeMailAddress } from './take-mail-address.ts';

/** Somebody to write to, on the lists named. */
export async function createRecipient(tx: Tx, actor: Actor, ability: Ability, input: NewRecipient) {
  must(ability, 'create', 'Recipient');
  const { organizationId, personId } = actor;
  const { id = newId(), listIds = [], mail: written, ...content } = input;
  const { mail, normalised } = takeMailAddress(written);
  await mustBeFree(tx, organizationId, normalised, id);
  const lists = await tx.recipientList.count({ where: { organizationId, id: { in: listIds }, archivedAt: null } });
  if (lists !== new Set(listIds).size) throw problem('not-found');
  const { count } = await tx.recipient.createMany({
    data: [{ organizationId, id, ...content, mail, mailNormalised: normalised, createdById: personId }],
    skipDuplicates: true,
  });
  if (count === 0) throw problem('recipient-id-taken');
  await tx.recipientListMember.createMany({
    data: [...new Set(listIds)].map((listId) => ({ organizationId, listId, recipientId: id, addedById: personId })),
  });
  await audit(tx, actor, {
    event: 'recipient.created',
    subjectType: 'Recipient',
    subjectId: id,
    after: { name: content.name, mail, outlet: content.outlet ?? '', listIds },
  });
  return { id, version: 1 };
}
