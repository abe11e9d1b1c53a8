import type { VisitDocumentChange } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { decided } from '../../../platform/transition.ts';
import { recordPart } from '../party/record-part.ts';
import { loadVisitOfDocuments, mustBeCurrentDocument } from './load-visit-of-documents.ts';

/** Another title in this visit; the file keeps its name. */
export async function renameVisitDocument(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, partId: id }: { id: string; partId: string },
  { version, title }: VisitDocumentChange,
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadVisitOfDocuments(tx, actor, ability, visitId);
  await mustBeCurrentDocument(tx, actor, visitId, id, version);
  decided(
    await tx.visitDocument.updateMany({
      where: { organizationId, visitId, id, version },
      data: { title, version: { increment: 1 } },
    }),
  );
  await recordPart(tx, bus, actor, visit, { event: 'visit.document-renamed', after: { id } });
}
