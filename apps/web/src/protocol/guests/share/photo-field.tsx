import { Button, FileDrop } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadList } from '../../../office/files/share/upload-list.tsx';
import { useUpload } from '../../../office/files/share/use-upload.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { photoUrl } from './photo-url.ts';

interface PhotoFieldProps {
  fileId: string | null;
  onChange: (fileId: string | null) => void;
}

/** A photo of a guest or of a gift, kept in the files room like every other. */
export function PhotoField({ fileId, onChange }: PhotoFieldProps): ReactNode {
  const { t } = useTranslation('guests');
  const organization = useOrganization();
  const uploads = useUpload(organization.id, (file) => onChange(file.id));
  return (
    <div className="flex flex-col gap-2">
      <span className="font-medium">{t(($) => $.field.photo)}</span>
      {fileId ? (
        <div className="flex items-center gap-3">
          <img src={photoUrl(organization.id, fileId)} alt="" className="size-20 rounded-card object-cover" />
          <Button size="small" onPress={() => onChange(null)}>
            {t(($) => $.photo.remove)}
          </Button>
        </div>
      ) : (
        <FileDrop
          label={t(($) => $.field.photo)}
          browseLabel={t(($) => $.photo.choose)}
          hint={t(($) => $.hint.photo)}
          accept={['image/jpeg', 'image/png', 'image/webp']}
          allowsMultiple={false}
          onFiles={(files) => uploads.start(files.slice(0, 1))}
        />
      )}
      <UploadList uploads={uploads} />
    </div>
  );
}
