import { type ArchiveImportListItem, archiveImportsRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import {
  Banner,
  Button,
  EmptyState,
  FileDrop,
  ListPage,
  LoadMore,
  StateBadge,
  Table,
  type TableColumn,
} from '@ravabet/ui';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Archive } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { UploadList } from '../../../office/files/share/upload-list.tsx';
import { useUpload } from '../../../office/files/share/use-upload.ts';
import { call } from '../../../shared/call.ts';
import { Moment } from '../../../shared/moment.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { archiveImportsQueries } from './archive-imports.queries.ts';
import { ArchiveName } from './archive-name.tsx';
import { importTones } from './import-tones.ts';

/** Where an archive is brought, and which have been. */
export function ArchiveImportListPage(): ReactNode {
  const { t } = useTranslation('archive-imports');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const explain = useProblemMessage();
  const list = useInfiniteQuery(archiveImportsQueries.list(organization.id));
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const problem = list.error ? explain(list.error) : null;
  const columns = useMemo(
    (): TableColumn<ArchiveImportListItem>[] => [
      {
        id: 'archive',
        header: t(($) => $.column.archive),
        isRowHeader: true,
        cell: (archive) => (
          <span className="font-medium">
            <ArchiveName archive={archive} />
          </span>
        ),
      },
      {
        id: 'state',
        header: t(($) => $.column.state),
        width: 'w-44',
        cell: ({ state }) => <StateBadge tone={importTones[state]}>{t(($) => $.state[state])}</StateBadge>,
      },
      {
        id: 'counts',
        header: t(($) => $.column.counts),
        width: 'w-44',
        cell: ({ counts, state }) =>
          state === 'ready' || state === 'reading'
            ? t(($) => $.counted.found, { number: format.number(counts.found) })
            : t(($) => $.counted.imported, { number: format.number(counts.imported) }),
      },
      { id: 'by', header: t(($) => $.column.by), width: 'w-40', cell: ({ createdBy }) => <bdi>{createdBy.name}</bdi> },
      {
        id: 'when',
        header: t(($) => $.column.when),
        width: 'w-40',
        cell: ({ createdAt }) => <Moment at={createdAt} inList />,
      },
    ],
    [t, format],
  );
  return (
    <ListPage
      title={t(($) => $.title)}
      description={t(($) => $.explain)}
      loadingLabel={c(($) => $.loading)}
      isLoading={list.isPending}
      views={may(organization, 'ArchiveImport.create') && <BringArchive />}
      problem={
        problem && (
          <Banner tone="danger" isLive title={problem.title}>
            {problem.detail}
          </Banner>
        )
      }
      empty={
        list.isSuccess &&
        rows.length === 0 && (
          <EmptyState
            icon={<Archive className="size-5" />}
            title={t(($) => $.emptyTitle)}
            description={t(($) => $.explain)}
          />
        )
      }
      pagination={
        list.hasNextPage && (
          <LoadMore
            label={c(($) => $.loadMore)}
            isPending={list.isFetchingNextPage}
            onPress={() => void list.fetchNextPage()}
          />
        )
      }
    >
      {rows.length > 0 && (
        <Table
          label={t(($) => $.listTitle)}
          columns={columns}
          rows={rows}
          rowHref={({ id }) => paths.archiveImport(organization.slug, id)}
        />
      )}
    </ListPage>
  );
}

/** Files are sent first; the archive is read when all have arrived. How it is taken over is set when it has been read. */
function BringArchive(): ReactNode {
  const { t } = useTranslation('archive-imports');
  const organization = useOrganization();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const attempt = useAttempt();
  const [sent, setSent] = useState<readonly string[]>([]);
  const uploads = useUpload(organization.id, (file) => setSent((all) => [...all, file.id]));
  const arriving = uploads.items.some(({ state }) => state === 'uploading' || state === 'preparing');
  const fileIds = uploads.items.flatMap(({ file, state }) =>
    state === 'done' && file && sent.includes(file.id) ? [file.id] : [],
  );
  const ready = fileIds.length > 0 && !arriving;
  const begin = async (): Promise<void> => {
    await attempt.run(async () => {
      const outcome = may(organization, 'PressRelease.publish') ? 'published' : 'draft';
      const options = { outcome, language: 'fa', kind: 'news', calendar: 'jalali', numbered: false } as const;
      const { id } = await call(archiveImportsRoutes.begin, {
        params: { organizationId: organization.id },
        body: { fileIds, options },
      });
      await queries.invalidateQueries({ queryKey: archiveImportsQueries.all(organization.id) });
      await navigate(paths.archiveImport(organization.slug, id));
    });
  };
  return (
    <div className="no-print flex flex-col gap-3">
      <FileDrop
        label={t(($) => $.upload.drop)}
        browseLabel={t(($) => $.upload.choose)}
        hint={t(($) => $.upload.hint)}
        onFiles={uploads.start}
      />
      <UploadList uploads={uploads} />
      {attempt.refusal && (
        <Banner tone="danger" isLive title={attempt.refusal.title}>
          {attempt.refusal.detail}
        </Banner>
      )}
      <div>
        <Button
          variant="primary"
          isPending={attempt.isPending}
          disabledReason={ready ? undefined : t(($) => (arriving ? $.upload.preparing : $.upload.needed))}
          onPress={() => void begin()}
        >
          {t(($) => $.upload.begin)}
        </Button>
      </div>
    </div>
  );
}
