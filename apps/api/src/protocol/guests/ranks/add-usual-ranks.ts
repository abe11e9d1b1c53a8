import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import { problem } from '../../../platform/problems.ts';
import { holdRanks } from './must-be-free.ts';
import { usualRanks } from './usual-ranks.ts';

/** Before any rank of an own order could have begun. */
const fromTheBeginning = new Date('2000-01-01');

/** An organisation without an order of precedence begins with the usual one, and changes it. */
export async function addUsualRanks(tx: Tx, actor: Actor, ability: Ability): Promise<{ added: number }> {
  must(ability, 'create', 'ProtocolRank');
  const { organizationId, personId: createdById } = actor;
  await holdRanks(tx, organizationId);
  if ((await tx.protocolRank.count({ where: { organizationId } })) > 0) throw problem('ranks-exist');
  const data = usualRanks().map((rank) => ({
    organizationId,
    id: newId(),
    ...rank,
    validFrom: fromTheBeginning,
    createdById,
  }));
  await tx.protocolRank.createMany({ data });
  const subject = { subjectType: 'Organization', subjectId: organizationId };
  await audit(tx, actor, { event: 'protocol-rank.usual-added', ...subject, after: { added: data.length } });
  return { added: data.length };
}
