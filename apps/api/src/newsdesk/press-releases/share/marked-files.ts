import type { Language } from '@ravabet/i18n';
import type { Tx } from '@ravabet/db';
import type { Storage } from '../../../platform/storage.ts';
import { exportContent, type ExportRecord, type Marked, paperRecord } from '../export-content.ts';
import { exportPressReleaseDocx } from '../export-press-release-docx.ts';
import { exportPressReleasePdf } from '../export-press-release-pdf.ts';
import type { EmbargoedContent, EmbargoedRelease } from './embargoed-release.ts';

/** The approved text as it goes on paper for one recipient: their name stands on every page, and their mark in what nobody sees. */
export async function markedRecord(
  tx: Tx,
  organizationId: string,
  release: EmbargoedRelease,
  content: EmbargoedContent,
  marked: Marked,
): Promise<ExportRecord> {
  const row = await tx.pressRelease.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: release.id } },
    select: {
      kind: true,
      state: true,
      language: true,
      numberYear: true,
      numberKind: true,
      numberN: true,
      publishedAt: true,
      updatedAt: true,
      embargoUntil: true,
    },
  });
  const language: Language = release.language;
  const record = await paperRecord(tx, organizationId, {
    ...row,
    ...content,
    tags: [...content.tags],
    pictures: [...content.pictures],
    language,
  });
  // Under embargo it is no draft: what stands above the text is until when, and who holds this copy.
  return { ...record, warnings: record.warnings.slice(1), marked };
}

export const markedPdf = async (storage: Storage, record: ExportRecord): Promise<Buffer> =>
  exportPressReleasePdf(await exportContent(storage, record));

export const markedDocx = async (storage: Storage, record: ExportRecord): Promise<Buffer> =>
  exportPressReleaseDocx(await exportContent(storage, record));
