import type { Language } from '@ravabet/contracts/kernel';
import { picturesAtMost, type ShownPicture } from '@ravabet/contracts/newsdesk/social-posts';
import { Button, Checkbox, Dialog, LoadMore, Skeleton, StateBadge } from '@ravabet/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListSearch } from '../../../shared/list-search.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { socialPostsQueries } from '../social-posts.queries.ts';
import { PictureThumb } from './picture-thumb.tsx';
import { shownFile } from './shown-file.ts';

interface PicturePickerProps {
  source: { pressReleaseId: string; language: Language } | 'library';
  /** what the post shows already */
  taken: readonly string[];
  onClose: () => void;
  onAdd: (pictures: ShownPicture[]) => void;
}

const nowhere = { pressReleaseId: '', language: 'fa' } as const;

/** Pictures to choose from. What may not be shown stands there too, with the reason, so that nobody looks for it in vain. */
export function PicturePicker({ source, taken, onClose, onAdd }: PicturePickerProps): ReactNode {
  const { t } = useTranslation('social-posts');
  const { t: c } = useTranslation('common');
  const { number } = useFormat();
  const organization = useOrganization();
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState<ShownPicture[]>([]);
  const isLibrary = source === 'library';
  const offered = useQuery({
    ...socialPostsQueries.offeredPictures(organization.id, isLibrary ? nowhere : source),
    enabled: !isLibrary,
  });
  const library = useInfiniteQuery({ ...socialPostsQueries.library(organization.id, q), enabled: isLibrary });
  const found = isLibrary
    ? library.data?.pages.flatMap((page) => page.items.filter(({ state }) => state !== 'refused').map(shownFile))
    : offered.data?.items;
  const isFull = taken.length + chosen.length >= picturesAtMost;
  return (
    <Dialog
      isOpen
      width="wide"
      onOpenChange={(open) => !open && onClose()}
      title={isLibrary ? t(($) => $.pictures.fromLibrary) : t(($) => $.pictures.fromRelease)}
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
        {isLibrary && <ListSearch label={t(($) => $.pictures.search)} value={q} onSearch={setQ} />}
        <p aria-live="polite" className="text-13 text-quiet">
          {isFull
            ? t(($) => $.pictures.full, { limit: number(picturesAtMost) })
            : t(($) => $.pictures.count, {
                number: number(taken.length + chosen.length),
                limit: number(picturesAtMost),
              })}
        </p>
        {!found && <Skeleton className="h-40" />}
        {found?.length === 0 && (
          <p className="py-6 text-center text-quiet">
            {isLibrary ? t(($) => $.pictures.noneFound) : t(($) => $.pictures.noneInRelease)}
          </p>
        )}
        <ul className="grid gap-3 sm:grid-cols-2">
          {found?.map((picture) => {
            const { fileId, refusal, name, alternativeText } = picture;
            const isTaken = taken.includes(fileId);
            const isChosen = chosen.some((one) => one.fileId === fileId);
            return (
              <li key={fileId} className="flex flex-col gap-2 rounded-card border border-line p-2">
                <Checkbox
                  className="w-full"
                  isSelected={isTaken || isChosen}
                  isDisabled={isTaken || refusal !== null || (isFull && !isChosen)}
                  onChange={(selected) =>
                    setChosen((now) => (selected ? [...now, picture] : now.filter((one) => one.fileId !== fileId)))
                  }
                >
                  <PictureThumb picture={{ ...picture, alternativeText: '', name: '' }} className="size-20 shrink-0" />
                  <span className="min-w-0 flex-1 wrap-anywhere text-13">
                    <bdi>{alternativeText || name}</bdi>
                  </span>
                </Checkbox>
                {refusal && <StateBadge tone="danger">{t(($) => $.pictures.refusal[refusal])}</StateBadge>}
              </li>
            );
          })}
        </ul>
        {isLibrary && library.hasNextPage && (
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
