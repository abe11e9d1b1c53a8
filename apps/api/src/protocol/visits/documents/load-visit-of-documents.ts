import { openVisitStates } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { problem } from '../../../platform/problems.ts';
import { type LoadedVisit, loadVisit, mustBe } from '../load-visit.ts';
import { namesSeen } from '../names-seen.ts';

/** The visit for whoever changes its documents: they see its names, for a letter holds them, and the file is not closed. */
export async function loadVisitOfDocuments(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  visitId: string,
): Promise<LoadedVisit> {
  const visit = await loadVisit(tx, actor, ability, visitId, 'update');
  if (!namesSeen(actor, ability, visit)) throw problem('visit-names-hidden');
  mustBe(visit, openVisitStates);
  return visit;
}

/** @throws not-found | stale-version */
export async function mustBeCurrentDocument(
  tx: Tx,
  { organizationId }: Actor,
  visitId: string,
  id: string,
  version: number,
): Promise<void> {
  const row = await tx.visitDocument.findFirst({ where: { organizationId, visitId, id }, select: { version: true } });
  if (!row) throw problem('not-found');
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
}
