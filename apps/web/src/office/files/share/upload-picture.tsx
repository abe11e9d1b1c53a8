import type { StoredFile } from '@ravabet/contracts/office/files';
import { FileDrop } from '@ravabet/ui';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadList } from './upload-list.tsx';
import { useUpload } from './use-upload.ts';

const pictures = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/tiff'] as const;

interface UploadPictureProps {
  organizationId: string;
  /** a picture has arrived, is scanned and has its sizes */
  onPicture: (picture: { fileId: string; file: StoredFile }) => void;
  allowsMultiple?: boolean;
}

/** Drop or choose pictures; each is told when it is ready to be used. Its texts are loaded with it. */
export function UploadPicture(props: UploadPictureProps): ReactNode {
  return (
    <Suspense fallback={<div className="h-36" />}>
      <Drop {...props} />
    </Suspense>
  );
}

function Drop({ organizationId, onPicture, allowsMultiple = true }: UploadPictureProps): ReactNode {
  const { t } = useTranslation(['files', 'problems']);
  const uploads = useUpload(organizationId, (file) => {
    if (file.kind === 'picture') onPicture({ fileId: file.id, file });
  });
  return (
    <div className="flex flex-col gap-3">
      <FileDrop
        label={t(($) => $.drop.picturesLabel, { ns: 'files' })}
        browseLabel={t(($) => $.drop.browse, { ns: 'files' })}
        hint={t(($) => $.drop.picturesHint, { ns: 'files' })}
        accept={pictures}
        allowsMultiple={allowsMultiple}
        onFiles={uploads.start}
      />
      <UploadList uploads={uploads} />
    </div>
  );
}
