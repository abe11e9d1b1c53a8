import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { decided } from '../../../platform/transition.ts';
import { recordPart } from '../party/record-part.ts';
import { loadVisitOfDocuments, mustBeCurrentDocument } from './load-visit-of-documents.ts';

/** Out of the visit; the file stays in the files room. */
export async function removeVisitDocument(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, partId: id }: { id: string; partId: string },
  { version }: { version: number },
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadVisitOfDocuments(tx, actor, ability, visitId);
  await mustBeCurrentDocument(tx, actor, visitId, id, version);
  decided(await tx.visitDocument.deleteMany({ where: { organizationId, visitId, id, version } }));
  await recordPart(tx, bus, actor, visit, { event: 'visit.document-removed', before: { id } });
}
