import type { FileListItem } from '@ravabet/contracts/office/files';
import { StateBadge, type TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../shared/moment.tsx';
import { useFormat } from '../../shared/use-format.ts';
import { FileThumb } from './file-thumb.tsx';
import { RightsBadges } from './rights-badges.tsx';
import { useFileSize } from './share/use-file-size.ts';

export function useFileColumns(): TableColumn<FileListItem>[] {
  const { t } = useTranslation('files');
  const format = useFormat();
  const sizeOf = useFileSize();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t(($) => $.field.name),
        isRowHeader: true,
        allowsSorting: true,
        cell: (file) => (
          <span className="flex min-w-0 items-center gap-3">
            <FileThumb file={file} />
            <span className="flex min-w-0 flex-col">
              <bdi className="font-medium wrap-anywhere">{file.name}</bdi>
              <span className="flex flex-wrap gap-x-2 text-13 text-quiet">
                <span>{t(($) => $.kind[file.kind])}</span>
                <span>{sizeOf(file.size)}</span>
              </span>
            </span>
          </span>
        ),
      },
      {
        id: 'rights',
        header: t(($) => $.field.rights),
        width: 'w-64',
        cell: (file) =>
          file.state === 'ready' ? (
            <RightsBadges hints={file.hints} />
          ) : (
            <StateBadge tone={file.state === 'refused' ? 'danger' : 'info'}>{t(($) => $.state[file.state])}</StateBadge>
          ),
      },
      {
        id: 'uses',
        header: t(($) => $.field.uses),
        width: 'w-28',
        cell: (file) =>
          file.uses > 0 ? (
            t(($) => $.usesCount, { number: format.number(file.uses) })
          ) : (
            <span className="text-quiet">{t(($) => $.unused)}</span>
          ),
      },
      {
        id: 'uploadedBy',
        header: t(($) => $.field.uploadedBy),
        width: 'w-40',
        hideOnCard: true,
        cell: (file) => <bdi>{file.uploadedBy.name}</bdi>,
      },
      {
        id: 'createdAt',
        header: t(($) => $.field.createdAt),
        width: 'w-40',
        allowsSorting: true,
        cell: (file) => <Moment at={file.createdAt} inList />,
      },
    ],
    [t, format, sizeOf],
  );
}
