import type { ReportPicture, ReportPictureRefusal, ShownReportPicture } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { type PictureFacts, pictureFacts } from '../../../office/files/share/picture-facts.ts';

export interface StoredReportPicture extends ReportPicture {
  readonly facts: PictureFacts;
  readonly refusal: ReportPictureRefusal | null;
}

/** The report stays in the house: it asks for no licence, but not for what somebody does not want shown any more either. */
export function reportPictureRefusal({ kind, state, isDeleted, hints }: PictureFacts): ReportPictureRefusal | null {
  if (isDeleted || state === 'refused' || kind !== 'picture') return 'gone';
  if (state === 'received') return 'not-ready';
  return hints.includes('consent-withdrawn') ? 'consent-withdrawn' : null;
}

/** The pictures of the report of a visit, in their order. */
export async function readReportPictures(
  tx: Tx,
  organizationId: string,
  visitId: string,
): Promise<StoredReportPicture[]> {
  const rows = await tx.visitPicture.findMany({
    where: { organizationId, visitId },
    orderBy: [{ position: 'asc' }, { fileId: 'asc' }],
  });
  const found = await pictureFacts(
    tx,
    organizationId,
    rows.map(({ fileId }) => fileId),
  );
  return rows.flatMap(({ fileId, alternativeText, caption }) => {
    const facts = found.get(fileId);
    return facts ? [{ fileId, alternativeText, caption, facts, refusal: reportPictureRefusal(facts) }] : [];
  });
}

/** As pages show it. The address is the report's own: who may see the names sees it, whoever may read files. */
export const shownReportPicture = (
  place: { organizationId: string; visitId: string },
  { fileId, alternativeText, caption, facts, refusal }: StoredReportPicture,
): ShownReportPicture => ({
  fileId,
  alternativeText,
  caption,
  name: facts.name,
  previewUrl: `/api/organizations/${place.organizationId}/visits/${place.visitId}/report/pictures/${fileId}`,
  refusal,
});
