import type { Language } from '@ravabet/contracts/kernel';
import { picturesAtMost, type ShownPicture } from '@ravabet/contracts/newsdesk/social-posts';
import { Checkbox, StateBadge } from '@ravabet/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { libraryQuery } from '../../../office/files/share/library-query.ts';
import { PickDialog } from '../../../office/files/share/pick-dialog.tsx';
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
  const { number } = useFormat();
  const organization = useOrganization();
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState<ShownPicture[]>([]);
  const isLibrary = source === 'library';
  const offered = useQuery({
    ...socialPostsQueries.offeredPictures(organization.id, isLibrary ? nowhere : source),
    enabled: !isLibrary,
  });
  const library = useInfiniteQuery({ ...libraryQuery(organization.id, q, 'picture'), enabled: isLibrary });
  const found = isLibrary
    ? library.data?.pages.flatMap((page) => page.items.filter(({ state }) => state !== 'refused').map(shownFile))
    : offered.data?.items;
  const count = taken.length + chosen.length;
  const isFull = count >= picturesAtMost;
  return (
    <PickDialog
      words={{
        title: isLibrary ? t(($) => $.pictures.fromLibrary) : t(($) => $.pictures.fromRelease),
        add: t(($) => $.pictures.add),
        search: t(($) => $.pictures.search),
        count: isFull
          ? t(($) => $.pictures.full, { limit: number(picturesAtMost) })
          : t(($) => $.pictures.count, { number: number(count), limit: number(picturesAtMost) }),
        noneFound: isLibrary ? t(($) => $.pictures.noneFound) : t(($) => $.pictures.noneInRelease),
      }}
      search={isLibrary ? { value: q, onSearch: setQ } : undefined}
      foundCount={found?.length}
      more={
        isLibrary && library.hasNextPage
          ? { isPending: library.isFetchingNextPage, onMore: () => void library.fetchNextPage() }
          : undefined
      }
      isDisabled={chosen.length === 0}
      onAdd={() => {
        onAdd(chosen);
        onClose();
      }}
      onClose={onClose}
    >
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
    </PickDialog>
  );
}
