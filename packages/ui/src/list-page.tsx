import type { ReactNode } from 'react';
import { FilterBar, type FilterBarLabels } from './filter-bar.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import { PageHeader } from './page-header.tsx';

export interface ListPageProps {
  title: string;
  description?: string;
  actions?: ReactNode;
  /** Tabs: the saved views. */
  views?: ReactNode;
  /** A SearchField; it stays in sight on a phone. */
  search?: ReactNode;
  /** Selects and date fields in one line; behind a button on a phone. */
  filters?: ReactNode;
  filterLabels?: FilterBarLabels;
  /** How many filters are on, in the language's digits; left out when none. */
  activeFilters?: string;
  /** «۱٬۲۴۰ خبر». */
  count?: string;
  /** A BulkBar, in the place of the count while rows are chosen. */
  bulkBar?: ReactNode;
  /** True while the first page comes; `labels.loading` is read out. */
  isLoading?: boolean;
  loadingLabel: string;
  /** A Banner, when the list could not come. */
  problem?: ReactNode;
  /** An EmptyState; when given it stands in the place of the content. */
  empty?: ReactNode;
  /** The Table. */
  children?: ReactNode;
  pagination?: ReactNode;
}

/** The first of the three kinds of page: many records, narrowed down. */
export function ListPage(props: ListPageProps): ReactNode {
  const {
    title,
    description,
    actions,
    views,
    search,
    filters,
    filterLabels,
    activeFilters,
    count,
    bulkBar,
    isLoading,
    loadingLabel,
  } = props;
  const { problem, empty, children, pagination } = props;
  return (
    <div className="flex flex-col gap-4">
      <PageHeader title={title} description={description} actions={actions} />
      {views}
      {(search || filters) && (
        <FilterBar search={search} filters={filters} labels={filterLabels} activeFilters={activeFilters} />
      )}
      {problem}
      {bulkBar ??
        (count && (
          <p aria-live="polite" className="min-h-6 text-13 text-quiet">
            {count}
          </p>
        ))}
      {isLoading ? (
        <ListSkeleton label={loadingLabel} />
      ) : (
        <div>
          {empty ? <div className="rounded-card border border-line bg-card">{empty}</div> : children}
          {!empty && pagination}
        </div>
      )}
    </div>
  );
}
