import type { ProtocolRankChange } from '@ravabet/contracts/protocol/guests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';
import { holdRanks, mustBeFree } from './must-be-free.ts';

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Renames a rank, moves it or lets it end. What stood before stays in the audit trail. */
export async function updateProtocolRank(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, ...input }: ProtocolRankChange,
) {
  must(ability, 'update', 'ProtocolRank');
  const { organizationId } = actor;
  await holdRanks(tx, organizationId);
  const row = await tx.protocolRank.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  const before = {
    names: row.names as ProtocolRankChange['names'],
    classNumber: row.classNumber,
    orderNumber: row.orderNumber,
    validFrom: dayOf(row.validFrom),
    validUntil: row.validUntil && dayOf(row.validUntil),
  };
  const after = { ...before, ...input };
  await mustBeFree(tx, organizationId, { id, ...after });
  const { names, classNumber, orderNumber, validFrom, validUntil } = after;
  const dates = { validFrom: new Date(validFrom), validUntil: validUntil === null ? null : new Date(validUntil) };
  const data = { ...(names && { names }), classNumber, orderNumber, ...dates, version: { increment: 1 } };
  decided(await tx.protocolRank.updateMany({ where: { organizationId, id, version }, data }));
  const subject = { subjectType: 'ProtocolRank', subjectId: id };
  await audit(tx, actor, { event: 'protocol-rank.updated', ...subject, before, after });
  return { id, version: version + 1 };
}
