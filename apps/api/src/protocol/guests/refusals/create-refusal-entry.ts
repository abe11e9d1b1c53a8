import type { NewRefusalEntry } from '@ravabet/contracts/protocol/guests';
import type { Tx } from '@ravabet/db';
import { nameTokens } from '@ravabet/persian-text';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import { problem } from '../../../platform/problems.ts';
import { guestsAlike } from './guests-alike.ts';

/** Puts somebody on the list. Guests that are like them are counted: a person decides, nothing happens to anybody. */
export async function createRefusalEntry(tx: Tx, actor: Actor, ability: Ability, input: NewRefusalEntry) {
  must(ability, 'create', 'RefusalEntry');
  const { organizationId, personId: createdById } = actor;
  const { reason } = input;
  const id = newId();
  const names = [...new Set(input.names.map((name) => name.trim()))];
  const searchNames = nameTokens(names).join(' ');
  if (searchNames === '') throw problem('guest-nameless');
  const data = [{ organizationId, id, names, searchNames, reason, createdById }];
  await tx.refusalEntry.createMany({ data });
  const subject = { subjectType: 'RefusalEntry', subjectId: id };
  await audit(tx, actor, { event: 'refusal-entry.created', ...subject, after: { names }, reason });
  const alike = await guestsAlike(tx, organizationId, [{ id, names }]);
  return { id, version: 1, alike: alike.length };
}
