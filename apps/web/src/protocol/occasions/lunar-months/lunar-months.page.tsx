import type { LunarMonthRow } from '@ravabet/contracts/protocol/occasions';
import { Badge, Banner, Button, PageHeader, Select, Skeleton, Table, type TableColumn } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { occasionsQueries } from '../occasions.queries.ts';
import { RoomLinks } from '../room-links.tsx';
import { MonthForm } from './month-form.tsx';

type Row = LunarMonthRow & { id: string };

/** A lunar year as the organisation counts it, expected until announced. */
export function LunarMonthsPage(): ReactNode {
  const { t } = useTranslation('occasions');
  const explain = useProblemMessage();
  const format = useFormat();
  const organization = useOrganization();
  const [filters, change] = useUrlFilters(['year'] as const);
  const asked = Number(filters.year);
  const query = asked >= 1265 && asked <= 1600 ? { year: asked } : {};
  const months = useQuery(occasionsQueries.months(organization.id, query));
  const [open, setOpen] = useState<Row | null>(null);
  const plain = (value: number) => format.number(value, { useGrouping: false });
  const columns: TableColumn<Row>[] = [
    {
      id: 'month',
      header: t(($) => $.field.month),
      isRowHeader: true,
      cell: (row) => t(($) => $.lunarMonth[String(row.month) as '1']),
    },
    {
      id: 'start',
      header: t(($) => $.field.start),
      width: 'w-56',
      cell: ({ start }) => <time dateTime={start}>{format.date(start, 'full')}</time>,
    },
    {
      id: 'days',
      header: t(($) => $.field.days),
      width: 'w-24',
      cell: ({ days }) => (days === null ? '' : format.number(days)),
    },
    {
      id: 'expected',
      header: t(($) => $.field.state),
      width: 'w-36',
      cell: ({ expected }) => (
        <Badge tone={expected ? 'waiting' : 'done'}>
          {expected ? t(($) => $.expected) : t(($) => $.months.announced)}
        </Badge>
      ),
    },
    {
      id: 'source',
      header: t(($) => $.field.source),
      cell: ({ source, isChanged }) => (
        <span className="flex flex-col text-13">
          <span>{isChanged ? t(($) => $.months.changed) : t(($) => $.months.shipped)}</span>
          {isChanged && <bdi className="text-quiet">{source}</bdi>}
        </span>
      ),
    },
    ...(months.data?.mayChange
      ? [
          {
            id: 'change',
            header: t(($) => $.step.update.label),
            width: 'w-28',
            cell: (row: Row) => (
              <Button size="small" onPress={() => setOpen(row)}>
                {t(($) => $.step.update.label)}
                <span className="sr-only"> {t(($) => $.lunarMonth[String(row.month) as '1'])}</span>
              </Button>
            ),
          },
        ]
      : []),
  ];
  const problem = months.error && explain(months.error);
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={t(($) => $.months.title)}
        description={t(($) => $.months.description)}
        actions={<RoomLinks here="months" />}
      />
      {problem && (
        <Banner tone="danger" isLive title={problem.title}>
          {problem.detail}
        </Banner>
      )}
      {months.isPending && <Skeleton className="h-96 w-full" />}
      {months.data && (
        <>
          <Select
            label={t(($) => $.months.yearLabel)}
            className="w-40"
            choices={months.data.years.map((year) => ({ id: String(year), label: plain(year) }))}
            value={String(months.data.year)}
            onChange={(year) => change({ year: String(year ?? '') })}
          />
          {open && <MonthForm key={`${open.year} ${open.month}`} row={open} onClose={() => setOpen(null)} />}
          <Table
            label={`${t(($) => $.months.title)} ${plain(months.data.year)}`}
            columns={columns}
            rows={months.data.items.map((row) => ({ ...row, id: `${row.year} ${row.month}` }))}
          />
          <p className="text-13 text-quiet">{t(($) => $.expectedHint)}</p>
        </>
      )}
    </div>
  );
}
