import type { ShownReportPicture } from '@ravabet/contracts/protocol/visits';
import { IconButton, StateBadge, TextField } from '@ravabet/ui';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/use-format.ts';

interface PictureRowsProps {
  pictures: readonly ShownReportPicture[];
  onChange: (change: (now: readonly ShownReportPicture[]) => readonly ShownReportPicture[]) => void;
}

/** Each picture with its words, its place and a way out; the keyboard stays with the picture that moved. */
export function PictureRows({ pictures, onChange }: PictureRowsProps): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const { number } = useFormat();
  const list = useRef<HTMLOListElement>(null);
  const [next, setNext] = useState<{ places: string[]; said: string } | null>(null);
  useEffect(() => {
    next?.places
      .map((place) => list.current?.querySelector<HTMLElement>(`[data-place="${place}"]:not(:disabled)`))
      .find(Boolean)
      ?.focus();
  }, [next]);
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
    setNext({ places: neighbour ? [`remove ${neighbour.fileId}`] : [], said: '' });
  };
  return (
    <>
      <ol ref={list} className="flex flex-col gap-3 empty:hidden">
        {pictures.map((picture, index) => (
          <PictureRow
            key={picture.fileId}
            picture={picture}
            index={index}
            isLast={index === pictures.length - 1}
            onSay={(change) =>
              onChange((now) => now.map((one) => (one.fileId === picture.fileId ? { ...one, ...change } : one)))
            }
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <p aria-live="polite" className="sr-only">
        {next?.said}
      </p>
    </>
  );
}

interface PictureRowProps {
  picture: ShownReportPicture;
  index: number;
  isLast: boolean;
  onSay: (change: Partial<Pick<ShownReportPicture, 'alternativeText' | 'caption'>>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

function PictureRow({ picture, index, isLast, onSay, onMove, onRemove }: PictureRowProps): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const { number } = useFormat();
  const { fileId, previewUrl, name, alternativeText, caption, refusal } = picture;
  const place = { number: number(index + 1) };
  return (
    <li className="flex flex-wrap gap-4 rounded-card border border-line bg-card p-3">
      <img
        src={previewUrl}
        alt={alternativeText || name}
        loading="lazy"
        decoding="async"
        className="size-24 shrink-0 rounded-control border border-line bg-shade object-cover"
      />
      <div className="flex min-w-0 flex-1 basis-48 flex-col gap-2">
        <TextField
          label={t(($) => $.pictures.alternativeText, place)}
          description={t(($) => $.pictures.alternativeTextHint)}
          value={alternativeText}
          onChange={(said) => onSay({ alternativeText: said })}
          maxLength={500}
          valueDirection="auto"
        />
        <TextField
          label={t(($) => $.pictures.caption, place)}
          value={caption}
          onChange={(said) => onSay({ caption: said })}
          maxLength={500}
          valueDirection="auto"
        />
        <p className="wrap-anywhere text-12 text-quiet">
          <bdi>{name}</bdi>
        </p>
        {refusal && <StateBadge tone="danger">{t(($) => $.pictures.refusal[refusal])}</StateBadge>}
      </div>
      <div className="flex flex-col gap-1 max-sm:flex-row">
        <IconButton
          label={t(($) => $.pictures.up, place)}
          isDisabled={index === 0}
          onPress={() => onMove(-1)}
          icon={<ArrowUp className="size-4" />}
          data-place={`up ${fileId}`}
        />
        <IconButton
          label={t(($) => $.pictures.down, place)}
          isDisabled={isLast}
          onPress={() => onMove(1)}
          icon={<ArrowDown className="size-4" />}
          data-place={`down ${fileId}`}
        />
        <IconButton
          label={t(($) => $.pictures.remove, place)}
          onPress={onRemove}
          icon={<Trash2 className="size-4" />}
          data-place={`remove ${fileId}`}
        />
      </div>
    </li>
  );
}
