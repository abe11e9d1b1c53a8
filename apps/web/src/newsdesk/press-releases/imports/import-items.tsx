import type { ArchiveImport, ArchiveImportItem, ArchiveItemState } from '@ravabet/contracts/newsdesk/press-releases';
import { Banner, Button, Link, LoadMore, StateBadge, Table, type TableColumn, Tabs } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { archiveImportsQueries } from './archive-imports.queries.ts';
import { itemTones } from './import-tones.ts';

const ItemDialog = lazy(async () => ({ default: (await import('./item-dialog.tsx')).ItemDialog }));

const views = ['all', 'doubtful', 'found', 'imported', 'doubled', 'left-out', 'unreadable', 'failed'] as const;
type View = (typeof views)[number];
const keys = ['view'] as const;

const countOf = ({ counts }: ArchiveImport, view: View): number => {
  if (view === 'all')
    return (
      counts.found +
      counts.imported +
      counts.doubled +
      counts.leftOut +
      counts.unreadable +
      counts.failed +
      counts.removed
    );
  return view === 'left-out' ? counts.leftOut : counts[view];
};

/** What is in an archive, in its order, with what is doubtful about each text. */
export function ImportItems({ archive }: { archive: ArchiveImport }): ReactNode {
  const { t } = useTranslation('archive-imports');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const explain = useProblemMessage();
  const [filters, change] = useUrlFilters(keys);
  const [edited, setEdited] = useState<ArchiveImportItem | null>(null);
  const view = views.find((one) => one === filters.view) ?? 'all';
  const asked =
    view === 'all'
      ? {}
      : view === 'doubtful'
        ? { doubtful: true, state: 'found' as const }
        : { state: view as ArchiveItemState };
  // With the version in its key the list is asked for again when the settings change.
  const list = useInfiniteQuery({
    ...archiveImportsQueries.items(organization.id, archive, asked),
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(
    () => list.data?.pages.flatMap(({ items }) => items.map((item) => ({ ...item, id: String(item.position) }))) ?? [],
    [list.data],
  );
  const columns = useItemColumns(archive.allowedActions.some(({ verb }) => verb === 'update') ? setEdited : null);
  const problem = list.error ? explain(list.error) : null;
  return (
    <div className="flex flex-col gap-4">
      <Tabs
        label={t(($) => $.viewLabel)}
        selected={view}
        onSelect={(id) => change({ view: id === 'all' ? '' : id })}
        items={views
          .filter((one) => one === 'all' || countOf(archive, one) > 0)
          .map((id) => ({ id, label: t(($) => $.view[id]), count: format.number(countOf(archive, id)) }))}
      />
      {problem && (
        <Banner tone="danger" isLive title={problem.title}>
          {problem.detail}
        </Banner>
      )}
      {list.isSuccess && rows.length === 0 && <p className="text-quiet">{t(($) => $.nothingHere)}</p>}
      {rows.length > 0 && <Table label={t(($) => $.view[view])} columns={columns} rows={rows} />}
      {list.hasNextPage && (
        <LoadMore
          label={c(($) => $.loadMore)}
          isPending={list.isFetchingNextPage}
          onPress={() => void list.fetchNextPage()}
        />
      )}
      {edited && (
        <Suspense>
          <ItemDialog archiveId={archive.id} item={edited} onClose={() => setEdited(null)} />
        </Suspense>
      )}
    </div>
  );
}

type Row = ArchiveImportItem & { id: string };

function useItemColumns(onEdit: ((item: ArchiveImportItem) => void) | null): TableColumn<Row>[] {
  const { t } = useTranslation('archive-imports');
  const { t: r } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t(($) => $.column.title),
        isRowHeader: true,
        cell: (item) => (
          <span className="flex min-w-0 flex-col">
            {item.pressReleaseId ? (
              <Link href={paths.pressRelease(organization.slug, item.pressReleaseId)}>
                <bdi lang={item.language}>{item.title}</bdi>
              </Link>
            ) : (
              <bdi className="font-medium text-pretty" lang={item.language}>
                {item.title || item.path}
              </bdi>
            )}
            <span className="flex flex-wrap gap-x-2 text-13 text-quiet">
              {item.title !== '' && <bdi className="break-all">{item.path}</bdi>}
              {item.title !== '' && <span>{r(($) => $.kind[item.kind])}</span>}
              {item.title !== '' && <span>{c(($) => $.languages[item.language])}</span>}
              {item.pictures > 0 && (
                <span>
                  {t(($) => $.column.pictures)}: {format.number(item.pictures)}
                </span>
              )}
            </span>
            {item.reason && (
              <span className="text-13 text-pomegranate">{t(($) => $.reasons[item.reason ?? 'damaged'])}</span>
            )}
            {item.doubts.length > 0 && (
              <ul className="text-13 text-saffron">
                {item.doubts.map((doubt) => (
                  <li key={doubt}>{t(($) => $.doubts[doubt])}</li>
                ))}
              </ul>
            )}
          </span>
        ),
      },
      {
        id: 'date',
        header: t(($) => $.column.date),
        width: 'w-36',
        cell: ({ date }) => (date ? format.date(date, 'long') : '—'),
      },
      {
        id: 'state',
        header: t(($) => $.column.state),
        width: 'w-52',
        cell: (item) => (
          <span className="flex flex-wrap items-center gap-2">
            <StateBadge tone={itemTones[item.state]}>{t(($) => $.itemState[item.state])}</StateBadge>
            {onEdit && (item.state === 'found' || item.state === 'left-out') && (
              <Button
                size="small"
                onPress={() => onEdit(item)}
                aria-label={`${t(($) => $.action.edit)}: ${item.title}`}
              >
                {t(($) => $.action.edit)}
              </Button>
            )}
          </span>
        ),
      },
    ],
    [t, r, c, format, organization.slug, onEdit],
  );
}
