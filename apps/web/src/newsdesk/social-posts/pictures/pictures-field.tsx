import type { Language } from '@ravabet/contracts/kernel';
import { type PostPicture, picturesAtMost, type ShownPicture } from '@ravabet/contracts/newsdesk/social-posts';
import { Button, FileDrop, IconButton, RecordSection, StateBadge, TextField } from '@ravabet/ui';
import { ArrowDown, ArrowUp, ImagePlus, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadList } from '../../../office/files/share/upload-list.tsx';
import { useFormat } from '../../../shared/use-format.ts';
import { PicturePicker } from './picture-picker.tsx';
import { PictureThumb } from './picture-thumb.tsx';
import { RightsOfUpload } from './rights-of-upload.tsx';
import { useUploadedPictures } from './use-uploaded-pictures.ts';

interface PicturesFieldProps {
  pictures: readonly ShownPicture[];
  pressReleaseId: string | null;
  /** of the post: what a release says of its pictures is taken in it */
  language: Language;
  onChange: (change: (pictures: readonly ShownPicture[]) => readonly ShownPicture[]) => void;
}

/** The pictures of a post in their order, each with what it shows: from its release, from the files of the organisation, or new. */
export function PicturesField({ pictures, pressReleaseId, language, onChange }: PicturesFieldProps): ReactNode {
  const { t } = useTranslation('social-posts');
  const { number } = useFormat();
  const list = useRef<HTMLDivElement>(null);
  const [source, setSource] = useState<'release' | 'library' | null>(null);
  /** what the focus goes to after the next drawing, best first, and what is said of it */
  const [next, setNext] = useState<{ places: string[]; said: string } | null>(null);
  const add = (added: readonly ShownPicture[]): void =>
    onChange((now) => {
      const fresh = added.filter(({ fileId }) => !now.some((one) => one.fileId === fileId));
      return [...now, ...fresh].slice(0, picturesAtMost);
    });
  const uploads = useUploadedPictures((picture) => add([picture]));
  useEffect(() => {
    const found = next?.places
      .map((place) => list.current?.querySelector<HTMLElement>(`[data-place="${place}"]:not(:disabled)`))
      .find(Boolean);
    found?.focus();
  }, [next]);

  const set = (fileId: string, change: Partial<PostPicture>): void =>
    onChange((now) => now.map((one) => (one.fileId === fileId ? { ...one, ...change } : one)));
  const move = (index: number, by: 1 | -1): void => {
    const moved = pictures[index];
    if (!moved) return;
    onChange((now) => {
      const others = now.filter(({ fileId }) => fileId !== moved.fileId);
      return [...others.slice(0, index + by), moved, ...others.slice(index + by)];
    });
    const places = by === -1 ? ['up', 'down'] : ['down', 'up'];
    setNext({
      places: places.map((place) => `${place} ${moved.fileId}`),
      said: t(($) => $.pictures.moved, { number: number(index + by + 1) }),
    });
  };
  const remove = (index: number): void => {
    const neighbour = pictures[index + 1] ?? pictures[index - 1];
    onChange((now) => now.filter(({ fileId }) => fileId !== pictures[index]?.fileId));
    setNext({ places: [...(neighbour ? [`remove ${neighbour.fileId}`] : []), 'library'], said: '' });
  };
  const isFull = pictures.length >= picturesAtMost;
  const limit = number(picturesAtMost);
  const full = isFull ? t(($) => $.pictures.full, { limit }) : null;
  return (
    <div ref={list}>
      <RecordSection title={t(($) => $.pictures.title)}>
        <p className="text-13 text-quiet">
          {pictures.length === 0
            ? t(($) => $.pictures.empty, { limit })
            : t(($) => $.pictures.count, { number: number(pictures.length), limit })}
        </p>
        <ol className="flex flex-col gap-3">
          {pictures.map(({ fileId, refusal, ...picture }, index) => {
            const place = number(index + 1);
            return (
              <li key={fileId} className="flex flex-wrap gap-4 rounded-card border border-line bg-card p-3">
                <PictureThumb picture={picture} className="size-24 shrink-0" />
                <div className="flex min-w-0 flex-1 basis-48 flex-col gap-2">
                  <TextField
                    label={t(($) => $.pictures.alternativeText, { number: place })}
                    description={t(($) => $.pictures.alternativeTextHint)}
                    value={picture.alternativeText}
                    onChange={(alternativeText) => set(fileId, { alternativeText })}
                    maxLength={500}
                    valueDirection="auto"
                  />
                  <p className="wrap-anywhere text-12 text-quiet">
                    <bdi>{picture.name}</bdi>
                  </p>
                  {refusal && <StateBadge tone="danger">{t(($) => $.pictures.refusal[refusal])}</StateBadge>}
                </div>
                <div className="flex flex-col gap-1 max-sm:flex-row">
                  <IconButton
                    label={t(($) => $.pictures.up, { number: place })}
                    isDisabled={index === 0}
                    onPress={() => move(index, -1)}
                    icon={<ArrowUp className="size-4" />}
                    data-place={`up ${fileId}`}
                  />
                  <IconButton
                    label={t(($) => $.pictures.down, { number: place })}
                    isDisabled={index === pictures.length - 1}
                    onPress={() => move(index, 1)}
                    icon={<ArrowDown className="size-4" />}
                    data-place={`down ${fileId}`}
                  />
                  <IconButton
                    label={t(($) => $.pictures.remove, { number: place })}
                    onPress={() => remove(index)}
                    icon={<Trash2 className="size-4" />}
                    data-place={`remove ${fileId}`}
                  />
                </div>
              </li>
            );
          })}
        </ol>
        <p aria-live="polite" className="sr-only">
          {next?.said}
        </p>
        <div className="flex flex-wrap gap-2">
          {pressReleaseId && (
            <Button
              size="small"
              icon={<ImagePlus className="size-4" />}
              disabledReason={full}
              onPress={() => setSource('release')}
            >
              {t(($) => $.pictures.fromRelease)}
            </Button>
          )}
          <Button
            size="small"
            icon={<ImagePlus className="size-4" />}
            disabledReason={full}
            onPress={() => setSource('library')}
            data-place="library"
          >
            {t(($) => $.pictures.fromLibrary)}
          </Button>
        </div>
        {full && <p className="text-13 text-quiet">{full}</p>}
        <UploadList uploads={uploads.running} />
        {uploads.waiting.map((file) => (
          <RightsOfUpload key={file.id} file={file} onSettled={uploads.settle} onLeaveOut={uploads.leaveOut} />
        ))}
        {!isFull && (
          <FileDrop
            label={t(($) => $.pictures.drop)}
            browseLabel={t(($) => $.pictures.browse)}
            hint={t(($) => $.pictures.dropHint)}
            accept={['image/jpeg', 'image/png', 'image/webp', 'image/avif']}
            onFiles={uploads.running.start}
          />
        )}
      </RecordSection>
      {source && (
        <PicturePicker
          source={source === 'release' && pressReleaseId ? { pressReleaseId, language } : 'library'}
          taken={pictures.map(({ fileId }) => fileId)}
          onClose={() => setSource(null)}
          onAdd={add}
        />
      )}
    </div>
  );
}
