import type { RegisterRun } from '@ravabet/contracts/office/register';
import { StateBadge } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/use-format.ts';

/** Whether the numbers of each kind and year are whole, at a glance. */
export function RegisterRuns({ runs }: { runs: readonly RegisterRun[] }): ReactNode {
  const { t } = useTranslation('register');
  const format = useFormat();
  if (runs.length === 0) return null;
  const digits = (value: number): string => format.number(value, { useGrouping: false });
  return (
    <section aria-label={t(($) => $.check.label)} className="flex flex-wrap gap-x-6 gap-y-2 text-13">
      {runs.map((run) => {
        const isWhole = run.gaps.length === 0 && run.doubles === 0;
        return (
          <div key={`${run.year}${run.kind}`} className="flex flex-wrap items-center gap-2">
            <bdi dir="rtl" className="font-medium">
              {digits(run.year)}/{run.kind}
            </bdi>
            <StateBadge tone={isWhole ? 'done' : 'danger'}>
              {isWhole && t(($) => $.check.whole, { first: digits(run.first), last: digits(run.last) })}
              {run.gaps.length > 0 && t(($) => $.check.gaps, { numbers: run.gaps.slice(0, 10).map(digits).join('، ') })}
              {run.doubles > 0 && t(($) => $.check.doubles, { number: digits(run.doubles) })}
            </StateBadge>
          </div>
        );
      })}
    </section>
  );
}
