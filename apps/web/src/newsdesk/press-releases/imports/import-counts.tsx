import type { ArchiveImport } from '@ravabet/contracts/newsdesk/press-releases';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';

const order = [
  'found',
  'imported',
  'doubtful',
  'undated',
  'doubled',
  'leftOut',
  'unreadable',
  'failed',
  'removed',
  'passedOver',
] as const;

/** What became of an archive, in numbers; what is nought is not said. */
export function ImportCounts({ counts }: { counts: ArchiveImport['counts'] }): ReactNode {
  const { t } = useTranslation('archive-imports');
  const format = useFormat();
  return (
    <ul className="flex flex-col gap-1">
      {order
        .filter((key) => counts[key] > 0)
        .map((key) => (
          <li key={key}>{t(($) => $.counted[key], { number: format.number(counts[key]) })}</li>
        ))}
    </ul>
  );
}
