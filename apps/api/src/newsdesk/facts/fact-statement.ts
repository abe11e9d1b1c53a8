import type { FactOwner, NewFact } from '@ravabet/contracts/newsdesk/facts';
import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';

type Statement = Pick<NewFact, 'trueAt' | 'expiresOn' | 'source' | 'sourceUrl' | 'sourceFileId'>;

/**
 * What makes a value believable, as columns: it cannot expire before it is true, nor be true in days to come, and its file is one of ours.
 * @throws fact-dates-wrong | fact-file-not-ready
 */
export async function statementOf(tx: Tx, organizationId: string, input: Statement) {
  const { trueAt, expiresOn, source, sourceUrl, sourceFileId } = input;
  const [day] = await tx.$queryRaw<{ today: string }[]>`
    SELECT ((now() AT TIME ZONE time_zone)::date)::text AS today FROM organization WHERE id = ${organizationId}::uuid`;
  if (trueAt > (day?.today ?? '')) throw wrongDate('/trueAt');
  if (expiresOn !== null && expiresOn < trueAt) throw wrongDate('/expiresOn');
  if (sourceFileId !== null) {
    const file = await tx.file.count({ where: { organizationId, id: sourceFileId, state: 'ready', deletedAt: null } });
    if (file === 0) throw problem('fact-file-not-ready');
  }
  return {
    trueAt: new Date(trueAt),
    expiresOn: expiresOn === null ? null : new Date(expiresOn),
    source,
    sourceUrl,
    sourceFileId,
  };
}

const wrongDate = (pointer: string) =>
  problem('fact-dates-wrong', { errors: [{ pointer, code: 'date', message: pointer }] });

/** An active member or a unit that exists. @throws fact-owner-not-possible */
export async function factOwner(tx: Tx, organizationId: string, owner: FactOwner) {
  if ('personId' in owner) {
    const member = await tx.membership.count({ where: { organizationId, personId: owner.personId, endedAt: null } });
    if (member === 0) throw problem('fact-owner-not-possible');
    return { ownerPersonId: owner.personId, ownerUnitId: null };
  }
  const unit = await tx.unit.count({ where: { organizationId, id: owner.unitId, archivedAt: null } });
  if (unit === 0) throw problem('fact-owner-not-possible');
  return { ownerPersonId: null, ownerUnitId: owner.unitId };
}
