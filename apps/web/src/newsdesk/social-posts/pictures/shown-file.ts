import { pictureRefusal, type ShownPicture } from '@ravabet/contracts/newsdesk/social-posts';
import type { FileListItem } from '@ravabet/contracts/office/files';

/** A file of the files room as a picture that a post may show; what it shows is still to be said. */
export function shownFile(file: FileListItem): ShownPicture {
  const { id, name, width, height, previewUrl, deletedAt } = file;
  return {
    fileId: id,
    alternativeText: '',
    name,
    width,
    height,
    previewUrl: previewUrl ?? '',
    downloadUrl: null,
    refusal: pictureRefusal({ ...file, isDeleted: deletedAt !== null }),
  };
}
