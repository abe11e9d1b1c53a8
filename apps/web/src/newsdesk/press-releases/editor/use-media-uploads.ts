import { type Medium, playableTypes, type PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Uploads, useUpload } from '../../../office/files/share/use-upload.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { toasts } from '../../../shared/toasts.ts';

export type MediumFile = PressRelease['media'][number]['file'];

export interface MediaUploads {
  running: Uploads;
  fileOf: (fileId: string) => MediumFile | undefined;
}

/** Films and sounds on their way. Each joins the release when it has arrived and browsers can play it. */
export function useMediaUploads(onArrived: (medium: Medium) => void): MediaUploads {
  const { t } = useTranslation('press-releases');
  const organization = useOrganization();
  const [arrived, setArrived] = useState<ReadonlyMap<string, MediumFile>>(new Map());
  const uploads = useUpload(organization.id, (file) => {
    if (!playableTypes.some((type) => type === file.mediaType)) {
      toasts.add({ title: t(($) => $.media.notPlayable), description: t(($) => $.media.hint), tone: 'danger' });
      return;
    }
    const kind = file.kind === 'video' ? 'video' : 'audio';
    const { name, state, mediaType, url } = file;
    setArrived((all) => new Map(all).set(file.id, { name, state, kind, mediaType, url }));
    onArrived({ fileId: file.id, posterFileId: null, caption: '', credit: '', transcript: '' });
  });
  return {
    running: { ...uploads, items: uploads.items.filter(({ state }) => state !== 'done') },
    fileOf: (fileId) => arrived.get(fileId),
  };
}
