import { reportPicturesAtMost, type ShownReportPicture } from '@ravabet/contracts/protocol/visits';
import { Button, Checkbox, Dialog, LoadMore, Skeleton, StateBadge } from '@ravabet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListSearch } from '../../../../shared/list-search.tsx';
import { useOrganization } from '../../../../shared/organization.ts';
import { useFormat } from '../../../../shared/use-format.ts';
import { visitsQueries } from '../../visits.queries.ts';
import { shownFile } from './shown-file.ts';

interface PicturePickerProps {
  /** what the report shows already */
  taken: readonly string[];
  onClose: () => void;
  onAdd: (pictures: ShownReportPicture[]) => void;
}

/** Pictures of the files room to choose from. */
export function PicturePicker({ taken, onClose, onAdd }: PicturePickerProps): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const { t: c } = useTranslation('common');
  const { number } = useFormat();
  const { id: organizationId } = useOrganization();
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState<ShownReportPicture[]>([]);
  const library = useInfiniteQuery(visitsQueries.library(organizationId, q));
  const found = library.data?.pages.flatMap((page) => page.items.filter(({ state }) => state !== 'refused'));
  const count = taken.length + chosen.length;
  const limit = number(reportPicturesAtMost);
  return (
    <Dialog
      isOpen
      width="wide"
      onOpenChange={(open) => !open && onClose()}
      title={t(($) => $.pictures.pick)}
      closeLabel={c(($) => $.close)}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {c(($) => $.cancel)}
          </Button>
          <Button
            variant="primary"
            isDisabled={chosen.length === 0}
            onPress={() => {
              onAdd(chosen);
              onClose();
            }}
          >
            {t(($) => $.pictures.add)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <ListSearch label={t(($) => $.pictures.search)} value={q} onSearch={setQ} />
        <p aria-live="polite" className="text-13 text-quiet">
          {t(($) => $.pictures.count, { number: number(count), limit })}
        </p>
        {!found && <Skeleton className="h-40" />}
        {found?.length === 0 && <p className="py-6 text-center text-quiet">{t(($) => $.pictures.noneFound)}</p>}
        <ul className="grid gap-3 sm:grid-cols-2">
          {found?.map(shownFile).map((picture) => {
            const isTaken = taken.includes(picture.fileId);
            const isChosen = chosen.some(({ fileId }) => fileId === picture.fileId);
            return (
              <PickRow
                key={picture.fileId}
                picture={picture}
                isSelected={isTaken || isChosen}
                isDisabled={isTaken || picture.refusal !== null || (count >= reportPicturesAtMost && !isChosen)}
                onChange={(selected) =>
                  setChosen((now) =>
                    selected ? [...now, picture] : now.filter(({ fileId }) => fileId !== picture.fileId),
                  )
                }
              />
            );
          })}
        </ul>
        {library.hasNextPage && (
          <LoadMore
            label={c(($) => $.more)}
            isPending={library.isFetchingNextPage}
            onPress={() => void library.fetchNextPage()}
          />
        )}
      </div>
    </Dialog>
  );
}

interface PickRowProps {
  picture: ShownReportPicture;
  isSelected: boolean;
  isDisabled: boolean;
  onChange: (isSelected: boolean) => void;
}

function PickRow({ picture: { previewUrl, name, refusal }, ...checkbox }: PickRowProps): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  return (
    <li className="flex flex-col gap-2 rounded-card border border-line p-2">
      <Checkbox className="w-full" {...checkbox}>
        {previewUrl && (
          <img
            src={previewUrl}
            alt=""
            loading="lazy"
            decoding="async"
            className="size-20 shrink-0 rounded-control border border-line bg-shade object-cover"
          />
        )}
        <span className="min-w-0 flex-1 wrap-anywhere text-13">
          <bdi>{name}</bdi>
        </span>
      </Checkbox>
      {refusal && <StateBadge tone="danger">{t(($) => $.pictures.refusal[refusal])}</StateBadge>}
    </li>
  );
}
