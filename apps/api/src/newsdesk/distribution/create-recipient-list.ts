import type { NewRecipientList } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { listNameMustBeFree } from './load-recipient-list.ts';

export async function createRecipientList(tx: Tx, actor: Actor, ability: Ability, input: NewRecipientList) {
  must(ability, 'create', 'RecipientList');
  const { organizationId, personId } = actor;
  const { id = newId(), name, description = '', language = null } = input;
  await listNameMustBeFree(tx, organizationId, name, id);
  const { count } = await tx.recipientList.createMany({
    data: [{ organizationId, id, name, description, language, createdById: personId }],
    skipDuplicates: true,
  });
  if (count === 0) throw problem('recipient-id-taken');
  const after = { name, language };
  await audit(tx, actor, { event: 'recipient-list.created', subjectType: 'RecipientList', subjectId: id, after });
  return { id, version: 1 };
}
