import type { VisitDocument, VisitDocuments } from '@ravabet/contracts/protocol/visits';
import { Prisma, type Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { fileColumns } from '../../../office/files/share/file-columns.ts';
import { openContent } from '../../../office/files/share/open-content.ts';
import { joinPicture } from '../../../office/files/share/picture-facts.ts';
import type { Sendable } from '../../../office/files/share/send-content.ts';
import { problem } from '../../../platform/problems.ts';
import { loadVisit } from '../load-visit.ts';
import { namesSeen } from '../names-seen.ts';

const documents = Prisma.raw(`SELECT d.id, d.file_id AS "fileId", d.title, ${fileColumns},
    json_build_object('id', m.person_id, 'name', m.display_name) AS "addedBy", d.added_at AS "addedAt", d.version
  FROM visit_document d ${joinPicture('d.organization_id', 'd.file_id')}
  JOIN membership m ON m.organization_id = d.organization_id AND m.person_id = d.added_by_id`);

type Row = Omit<VisitDocument, 'url' | 'addedAt' | 'size'> & { size: bigint; addedAt: Date };

/** Documents of those who know the guests, in the order in which they came. */
export async function readVisitDocuments(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  visitId: string,
): Promise<VisitDocuments> {
  const { organizationId } = actor;
  const visit = await loadVisit(tx, actor, ability, visitId);
  if (!namesSeen(actor, ability, visit)) return { items: [] };
  const rows = await tx.$queryRaw<Row[]>`${documents}
    WHERE d.organization_id = ${organizationId}::uuid AND d.visit_id = ${visitId}::uuid ORDER BY d.added_at, d.id`;
  const base = `/api/organizations/${organizationId}/visits/${visitId}/documents`;
  return {
    items: rows.map(({ size, addedAt, ...row }) => ({
      ...row,
      size: Number(size),
      url: row.state === 'ready' ? `${base}/${row.id}/content` : null,
      addedAt: addedAt.toISOString(),
    })),
  };
}

/** One of them to download. To whoever may not see the names it is not there. @throws not-found | file-not-ready */
export async function openVisitDocument(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { id: visitId, partId }: { id: string; partId: string },
): Promise<Sendable> {
  const { organizationId } = actor;
  const visit = await loadVisit(tx, actor, ability, visitId);
  if (!namesSeen(actor, ability, visit)) throw problem('not-found');
  const row = await tx.visitDocument.findFirst({
    where: { organizationId, visitId, id: partId },
    select: { fileId: true },
  });
  if (!row) throw problem('not-found');
  return openContent(tx, organizationId, row.fileId);
}
