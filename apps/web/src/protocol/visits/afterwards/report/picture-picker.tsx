import { reportPicturesAtMost, type ShownReportPicture } from '@ravabet/contracts/protocol/visits';
import { Checkbox, StateBadge } from '@ravabet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { libraryQuery } from '../../../../office/files/share/library-query.ts';
import { PickDialog } from '../../../../office/files/share/pick-dialog.tsx';
import { useOrganization } from '../../../../shared/organization.ts';
import { useFormat } from '../../../../shared/use-format.ts';
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
  const { number } = useFormat();
  const { id: organizationId } = useOrganization();
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState<ShownReportPicture[]>([]);
  const library = useInfiniteQuery(libraryQuery(organizationId, q, 'picture'));
  const found = library.data?.pages.flatMap((page) => page.items.filter(({ state }) => state !== 'refused'));
  const count = taken.length + chosen.length;
  return (
    <PickDialog
      words={{
        title: t(($) => $.pictures.pick),
        add: t(($) => $.pictures.add),
        search: t(($) => $.pictures.search),
        count: t(($) => $.pictures.count, { number: number(count), limit: number(reportPicturesAtMost) }),
        noneFound: t(($) => $.pictures.noneFound),
      }}
      search={{ value: q, onSearch: setQ }}
      foundCount={found?.length}
      more={
        library.hasNextPage
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
    </PickDialog>
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
