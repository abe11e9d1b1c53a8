import {
  type NewVisitDocument,
  type NewVisitDocuments,
  visitDocumentsAtMost,
} from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { refusal } from '../../../platform/ability.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { recordPart } from '../party/record-part.ts';
import { loadVisitOfDocuments } from './load-visit-of-documents.ts';

/** All of them or none. What is there already, by its id or as the same file, is left as it is: sent twice it is one document. */
export async function addVisitDocuments(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  visitId: string,
  { documents }: NewVisitDocuments,
): Promise<void> {
  const { organizationId, personId } = actor;
  const visit = await loadVisitOfDocuments(tx, actor, ability, visitId);
  // Two who add at once are counted one after the other.
  await tx.$executeRaw`SELECT 1 FROM visit WHERE organization_id = ${organizationId}::uuid AND id = ${visitId}::uuid FOR UPDATE`;
  const added = await thoseNotThere(tx, organizationId, visitId, documents);
  if (added.length === 0) return;
  const there = await tx.visitDocument.count({ where: { organizationId, visitId } });
  if (there + added.length > visitDocumentsAtMost) {
    throw problem('visit-documents-full', { params: { limit: visitDocumentsAtMost } });
  }
  const names = await namesOfFiles(tx, actor, ability, added);
  const rows = added.map(({ id, fileId, title = (names.get(fileId) ?? '').slice(0, 300) }) => ({
    organizationId,
    id,
    visitId,
    fileId,
    title,
    addedById: personId,
  }));
  const { count } = await tx.visitDocument.createMany({ data: rows, skipDuplicates: true });
  if (count < rows.length) throw problem('visit-id-taken');
  // A title may name a guest: the trail says only which file it is.
  for (const { id, fileId } of added) {
    await recordPart(tx, bus, actor, visit, { event: 'visit.document-added', after: { id, fileId } });
  }
}

/** @throws visit-id-taken where an id is something else's */
async function thoseNotThere(
  tx: Tx,
  organizationId: string,
  visitId: string,
  documents: readonly NewVisitDocument[],
): Promise<NewVisitDocument[]> {
  const ids = documents.map(({ id }) => id);
  const fileIds = documents.map(({ fileId }) => fileId);
  const rows = await tx.visitDocument.findMany({
    where: { organizationId, OR: [{ id: { in: ids } }, { visitId, fileId: { in: fileIds } }] },
    select: { id: true, visitId: true, fileId: true },
  });
  const added = new Map<string, NewVisitDocument>();
  const taken = new Map(rows.map((row) => [row.id, `${row.visitId} ${row.fileId}`]));
  const there = new Set(rows.filter((row) => row.visitId === visitId).map((row) => row.fileId));
  for (const one of documents) {
    const own = `${visitId} ${one.fileId}`;
    if ((taken.get(one.id) ?? own) !== own) throw problem('visit-id-taken');
    taken.set(one.id, own);
    if (!there.has(one.fileId)) added.set(one.fileId, added.get(one.fileId) ?? one);
  }
  return [...added.values()];
}

/** A file that they may not read is answered like one that is not there. @throws visit-document-not-possible */
async function namesOfFiles(
  tx: Tx,
  { organizationId }: Actor,
  ability: Ability,
  documents: readonly NewVisitDocument[],
): Promise<Map<string, string>> {
  const files = await tx.file.findMany({
    where: {
      organizationId,
      id: { in: documents.map(({ fileId }) => fileId) },
      deletedAt: null,
      state: { not: 'refused' },
    },
    select: { id: true, name: true, uploadedById: true, state: true },
  });
  const names = new Map(
    files.filter((file) => refusal(ability, 'read', 'File', file) === null).map(({ id, name }) => [id, name]),
  );
  if (documents.some(({ fileId }) => !names.has(fileId))) throw problem('visit-document-not-possible');
  return names;
}
