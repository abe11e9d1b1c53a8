import type { ImportRow } from '@ravabet/contracts/newsdesk/distribution';
import { Table, type TableColumn } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';

type Line = ImportRow & { id: string };

/** Rows of an import with what each is taken for, or why it is not. */
export function ImportRows({ label, rows }: { label: string; rows: readonly ImportRow[] }): ReactNode {
  const { t } = useTranslation('distribution');
  const format = useFormat();
  const verdict = ({ fault, sameAs, known, mended }: ImportRow): string => {
    if (fault) return t(($) => $.import.fault[fault], { line: format.number(sameAs ?? 0) });
    const what = known
      ? known.archived
        ? t(($) => $.import.verdict.archived, { name: known.name })
        : t(($) => $.import.verdict.known, { name: known.name })
      : t(($) => $.import.verdict.new);
    return mended ? `${what} · ${t(($) => $.import.verdict.mended)}` : what;
  };
  const columns: TableColumn<Line>[] = [
    {
      id: 'name',
      header: t(($) => $.recipients.columns.name),
      isRowHeader: true,
      cell: (row) => <bdi>{row.name || '—'}</bdi>,
    },
    {
      id: 'line',
      header: t(($) => $.import.columns.line),
      width: 'w-20',
      isNumeric: true,
      cell: (row) => format.number(row.n),
    },
    {
      id: 'mail',
      header: t(($) => $.recipients.columns.mail),
      cell: (row) => (
        <bdi dir="ltr" className="break-all">
          {row.mail || '—'}
        </bdi>
      ),
    },
    { id: 'outlet', header: t(($) => $.recipients.columns.outlet), cell: (row) => <bdi>{row.outlet || '—'}</bdi> },
    { id: 'verdict', header: t(($) => $.import.columns.verdict), width: 'w-64', cell: verdict },
  ];
  return <Table label={label} columns={columns} rows={rows.map((row) => ({ ...row, id: `${row.n} ${row.mail}` }))} />;
}
