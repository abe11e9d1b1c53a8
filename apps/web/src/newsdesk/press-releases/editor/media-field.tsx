import {
  type Medium,
  type Picture,
  playableTypes,
  type PressRelease,
} from '@ravabet/contracts/newsdesk/press-releases';
import { FileDrop, IconButton, RecordSection, Select, TextArea, TextField } from '@ravabet/ui';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadList } from '../../../office/files/share/upload-list.tsx';
import { useFormat } from '../../../shared/use-format.ts';
import { Player } from '../player.tsx';
import type { MediaUploads } from './use-media-uploads.ts';

interface MediaFieldProps {
  media: readonly Medium[];
  files: PressRelease['media'];
  /** a film's first picture is one of these */
  pictures: readonly Picture[];
  uploads: MediaUploads;
  onChange: (media: Medium[]) => void;
}

const noPoster = 'none';

/** Films and sounds in their order, each with its caption, whose it is, and its words for those who cannot hear or see it. */
export function MediaField({ media, files, pictures, uploads, onChange }: MediaFieldProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const format = useFormat();
  const set = (index: number, change: Partial<Medium>): void =>
    onChange(media.map((medium, at) => (at === index ? { ...medium, ...change } : medium)));
  const move = (index: number, by: 1 | -1): void => {
    const next = [...media];
    const [medium] = next.splice(index, 1);
    if (medium) next.splice(index + by, 0, medium);
    onChange(next);
  };
  const posters = pictures.map(({ fileId, caption }, index) => ({
    id: fileId,
    label: caption || t(($) => $.media.picture, { number: format.number(index + 1) }),
  }));
  return (
    <RecordSection title={t(($) => $.media.title)}>
      <ol className="flex flex-col gap-3">
        {media.map((medium, index) => {
          const file = files.find((one) => one.fileId === medium.fileId)?.file ?? uploads.fileOf(medium.fileId);
          const number = format.number(index + 1);
          return (
            <li key={medium.fileId} className="flex flex-wrap gap-4 rounded-card border border-line bg-card p-3">
              <div className="w-56 max-w-full shrink-0">{file && <Player file={file} label={medium.caption} />}</div>
              <div className="flex min-w-0 flex-1 basis-56 flex-col gap-2">
                <TextField
                  label={t(($) => $.media.caption)}
                  value={medium.caption}
                  onChange={(caption) => set(index, { caption })}
                  maxLength={500}
                  valueDirection="auto"
                />
                <div data-place={`media-${index}`}>
                  <TextArea
                    label={t(($) => $.media.transcript)}
                    description={t(($) => $.media.transcriptHint)}
                    value={medium.transcript}
                    onChange={(transcript) => set(index, { transcript })}
                    maxLength={20_000}
                  />
                </div>
                <TextField
                  label={t(($) => $.pictures.credit)}
                  value={medium.credit}
                  onChange={(credit) => set(index, { credit })}
                  maxLength={200}
                  valueDirection="auto"
                />
                {file?.kind === 'video' && posters.length > 0 && (
                  <Select
                    label={t(($) => $.media.poster)}
                    choices={[{ id: noPoster, label: t(($) => $.media.noPoster) }, ...posters]}
                    value={medium.posterFileId ?? noPoster}
                    onChange={(id) => set(index, { posterFileId: id === noPoster ? null : id })}
                  />
                )}
              </div>
              <div className="flex flex-col gap-1 max-sm:flex-row">
                <IconButton
                  label={t(($) => $.media.up, { number })}
                  isDisabled={index === 0}
                  onPress={() => move(index, -1)}
                  icon={<ArrowUp className="size-4" />}
                />
                <IconButton
                  label={t(($) => $.media.down, { number })}
                  isDisabled={index === media.length - 1}
                  onPress={() => move(index, 1)}
                  icon={<ArrowDown className="size-4" />}
                />
                <IconButton
                  label={t(($) => $.media.remove, { number })}
                  onPress={() => onChange(media.filter((_, at) => at !== index))}
                  icon={<Trash2 className="size-4" />}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <UploadList uploads={uploads.running} />
      <FileDrop
        label={t(($) => $.media.drop)}
        browseLabel={t(($) => $.media.browse)}
        hint={t(($) => $.media.hint)}
        accept={[...playableTypes]}
        onFiles={uploads.running.start}
      />
    </RecordSection>
  );
}
