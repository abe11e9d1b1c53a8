import type { FileListItem } from '@ravabet/contracts/office/files';
import type { ShownReportPicture } from '@ravabet/contracts/protocol/visits';

/** A file of the files room as a picture that a report may show; what it shows is still to be said. */
export function shownFile(file: FileListItem): ShownReportPicture {
  const { id, name, previewUrl, state, deletedAt, kind, hints } = file;
  const isGone = deletedAt !== null || state === 'refused' || kind !== 'picture';
  const refusal = isGone
    ? 'gone'
    : state === 'received'
      ? 'not-ready'
      : hints.includes('consent-withdrawn')
        ? 'consent-withdrawn'
        : null;
  return { fileId: id, alternativeText: '', caption: '', name, previewUrl: previewUrl ?? '', refusal };
}
