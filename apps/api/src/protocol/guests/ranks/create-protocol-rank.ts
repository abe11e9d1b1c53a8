import type { NewProtocolRank } from '@ravabet/contracts/protocol/guests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import { problem } from '../../../platform/problems.ts';
import { holdRanks, mustBeFree } from './must-be-free.ts';

/** Puts a rank into the order from a day on. */
export async function createProtocolRank(tx: Tx, actor: Actor, ability: Ability, input: NewProtocolRank) {
  must(ability, 'create', 'ProtocolRank');
  const { organizationId, personId: createdById } = actor;
  const { id = newId(), validFrom, validUntil, ...said } = input;
  await holdRanks(tx, organizationId);
  await mustBeFree(tx, organizationId, { id, ...said, validFrom, validUntil });
  const dates = { validFrom: new Date(validFrom), validUntil: validUntil === null ? null : new Date(validUntil) };
  const data = { organizationId, id, ...said, ...dates, createdById };
  const created = await tx.protocolRank.createMany({ data: [data], skipDuplicates: true });
  if (created.count === 0) throw problem('rank-id-taken');
  const after = { ...said, validFrom, validUntil };
  await audit(tx, actor, { event: 'protocol-rank.created', subjectType: 'ProtocolRank', subjectId: id, after });
  return { id, version: 1 };
}
