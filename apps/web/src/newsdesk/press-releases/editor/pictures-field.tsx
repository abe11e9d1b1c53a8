import type { Picture, PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { FileDrop, IconButton, RecordSection, TextField } from '@ravabet/ui';
import { ArrowDown, ArrowUp, ImageIcon, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadList } from '../../../office/files/share/upload-list.tsx';
import { useFormat } from '../../../shared/use-format.ts';
import type { PictureUploads } from './use-picture-uploads.ts';

interface PicturesFieldProps {
  pictures: readonly Picture[];
  files: PressRelease['pictures'];
  uploads: PictureUploads;
  onChange: (pictures: Picture[]) => void;
}

/** The pictures in their order, each with what is said under it, what it shows, and whose it is. */
export function PicturesField({ pictures, files, uploads, onChange }: PicturesFieldProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const set = (index: number, change: Partial<Picture>): void =>
    onChange(pictures.map((picture, at) => (at === index ? { ...picture, ...change } : picture)));
  const move = (index: number, by: 1 | -1): void => {
    const next = [...pictures];
    const [picture] = next.splice(index, 1);
    if (picture) next.splice(index + by, 0, picture);
    onChange(next);
  };
  return (
    <RecordSection title={t(($) => $.pictures.title)}>
      <ol className="flex flex-col gap-3">
        {pictures.map((picture, index) => {
          const file = files.find((one) => one.fileId === picture.fileId)?.file ?? uploads.fileOf(picture.fileId);
          const number = format.number(index + 1);
          return (
            <li key={picture.fileId} className="flex flex-wrap gap-4 rounded-card border border-line bg-card p-3">
              <div className="flex size-28 shrink-0 items-center justify-center overflow-hidden rounded-control bg-shade text-quiet">
                {file?.previewUrl ? (
                  <img src={file.previewUrl} alt={picture.alternativeText} className="size-full object-cover" />
                ) : (
                  <ImageIcon aria-hidden="true" className="size-6" />
                )}
              </div>
              <div className="flex min-w-0 flex-1 basis-56 flex-col gap-2">
                <TextField
                  label={t(($) => $.pictures.caption)}
                  value={picture.caption}
                  onChange={(caption) => set(index, { caption })}
                  maxLength={500}
                  valueDirection="auto"
                />
                <div data-place={`pictures-${index}`}>
                  <TextField
                    label={t(($) => $.pictures.alternativeText)}
                    description={t(($) => $.pictures.alternativeTextHint)}
                    value={picture.alternativeText}
                    onChange={(alternativeText) => set(index, { alternativeText })}
                    maxLength={500}
                    valueDirection="auto"
                  />
                </div>
                <TextField
                  label={t(($) => $.pictures.credit)}
                  value={picture.credit}
                  onChange={(credit) => set(index, { credit })}
                  maxLength={200}
                  valueDirection="auto"
                />
              </div>
              <div className="flex flex-col gap-1 max-sm:flex-row">
                <IconButton
                  label={t(($) => $.pictures.up, { number })}
                  isDisabled={index === 0}
                  onPress={() => move(index, -1)}
                  icon={<ArrowUp className="size-4" />}
                />
                <IconButton
                  label={t(($) => $.pictures.down, { number })}
                  isDisabled={index === pictures.length - 1}
                  onPress={() => move(index, 1)}
                  icon={<ArrowDown className="size-4" />}
                />
                <IconButton
                  label={t(($) => $.pictures.remove, { number })}
                  onPress={() => onChange(pictures.filter((_, at) => at !== index))}
                  icon={<Trash2 className="size-4" />}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <UploadList uploads={uploads.running} />
      <FileDrop
        label={t(($) => $.pictures.drop)}
        browseLabel={t(($) => $.pictures.browse)}
        hint={t(($) => $.pictures.hint)}
        accept={['image/jpeg', 'image/png', 'image/webp', 'image/avif']}
        onFiles={uploads.running.start}
      />
      <span className="sr-only">{c(($) => $.optional)}</span>
    </RecordSection>
  );
}
