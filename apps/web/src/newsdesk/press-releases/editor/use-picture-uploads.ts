import type { Picture, PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { useState } from 'react';
import { type Uploads, useUpload } from '../../../office/files/share/use-upload.ts';
import { useOrganization } from '../../../shared/organization.ts';

type PictureFile = PressRelease['pictures'][number]['file'];

export interface PictureUploads {
  /** on their way or refused; what has arrived is a picture of the release */
  running: Uploads;
  fileOf: (fileId: string) => PictureFile | undefined;
}

/** Pictures on their way. Each joins the release when it has arrived and is ready. */
export function usePictureUploads(onArrived: (picture: Picture) => void): PictureUploads {
  const organization = useOrganization();
  const [arrived, setArrived] = useState<ReadonlyMap<string, PictureFile>>(new Map());
  const uploads = useUpload(organization.id, (file) => {
    if (file.kind !== 'picture') return;
    setArrived((all) => new Map(all).set(file.id, file));
    onArrived({ fileId: file.id, caption: '', alternativeText: '', credit: '' });
  });
  return {
    running: { ...uploads, items: uploads.items.filter(({ state }) => state !== 'done') },
    fileOf: (fileId) => arrived.get(fileId),
  };
}
