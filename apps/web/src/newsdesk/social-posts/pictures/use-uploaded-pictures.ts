import { pictureRefusal, type ShownPicture } from '@ravabet/contracts/newsdesk/social-posts';
import type { StoredFile } from '@ravabet/contracts/office/files';
import { useState } from 'react';
import { type Uploads, useUpload } from '../../../office/files/share/use-upload.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { shownFile } from './shown-file.ts';

export interface UploadedPictures {
  /** on their way or refused */
  running: Uploads;
  /** arrived, and nobody has said yet with what right they may be shown */
  waiting: readonly StoredFile[];
  settle: (file: StoredFile) => void;
  leaveOut: (fileId: string) => void;
}

/** New pictures: each joins the post when it has arrived, is ready and may be shown. */
export function useUploadedPictures(onUsable: (picture: ShownPicture) => void): UploadedPictures {
  const organization = useOrganization();
  const [waiting, setWaiting] = useState<readonly StoredFile[]>([]);
  const settle = (file: StoredFile): void => {
    const others = (all: readonly StoredFile[]) => all.filter(({ id }) => id !== file.id);
    const mayBeShown = pictureRefusal({ ...file, isDeleted: file.deletedAt !== null }) === null;
    setWaiting((all) => (mayBeShown ? others(all) : [...others(all), file]));
    if (mayBeShown) onUsable(shownFile(file));
  };
  const uploads = useUpload(organization.id, settle);
  return {
    running: { ...uploads, items: uploads.items.filter(({ state }) => state !== 'done') },
    waiting,
    settle,
    leaveOut: (fileId) => setWaiting((all) => all.filter(({ id }) => id !== fileId)),
  };
}
