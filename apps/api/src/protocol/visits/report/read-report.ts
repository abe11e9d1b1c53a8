import type { VisitReport } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { widestVariant } from '../../../office/files/share/outgoing-picture.ts';
import type { Sendable } from '../../../office/files/share/send-content.ts';
import { problem } from '../../../platform/problems.ts';
import { loadVisit } from '../load-visit.ts';
import { namesSeen } from '../names-seen.ts';
import { readReportPictures, shownReportPicture } from './report-pictures.ts';

/** Words and pictures of those who know the guests. */
export async function readReport(tx: Tx, actor: Actor, ability: Ability, visitId: string): Promise<VisitReport> {
  const { organizationId } = actor;
  const visit = await loadVisit(tx, actor, ability, visitId);
  const { version } = visit;
  if (!namesSeen(actor, ability, visit)) return { version, text: '', pictures: [] };
  const { report } = await tx.visit.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: visitId } },
    select: { report: true },
  });
  const pictures = await readReportPictures(tx, organizationId, visitId);
  return {
    version,
    text: report,
    pictures: pictures.map((one) => shownReportPicture({ organizationId, visitId }, one)),
  };
}

/** One of its pictures, small. To whoever may not see the names it is not there. @throws not-found */
export async function openReportPicture(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { id: visitId, fileId }: { id: string; fileId: string },
): Promise<Sendable> {
  const { organizationId } = actor;
  const visit = await loadVisit(tx, actor, ability, visitId);
  if (!namesSeen(actor, ability, visit)) throw problem('not-found');
  const picture = (await readReportPictures(tx, organizationId, visitId)).find((one) => one.fileId === fileId);
  if (!picture) throw problem('not-found');
  const { sha256, name } = picture.facts;
  const found = await widestVariant(tx, organizationId, sha256, 640);
  if (!found) throw problem('not-found');
  const { storageKey, mediaType, size } = found;
  return { storageKey, mediaType, size, etag: `${sha256}.${found.name}`, name };
}
