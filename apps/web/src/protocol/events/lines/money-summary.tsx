import type { EventLine } from '@ravabet/contracts/protocol/events';
import { DescriptionList } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';

/** What is planned, what was spent, what sponsors bear; in rials. */
export function MoneySummary({ lines }: { lines: readonly EventLine[] }): ReactNode {
  const { t } = useTranslation('events');
  const format = useFormat();
  const sum = (part: EventLine['part'], field: 'planned' | 'spent'): number =>
    lines.reduce((total, line) => total + (line.part === part ? (line[field] ?? 0) : 0), 0);
  const [planned, spent] = [sum('cost', 'planned'), sum('cost', 'spent')];
  const amount = (value: number): ReactNode => <span className="tabular-nums">{format.number(value)}</span>;
  return (
    <DescriptionList
      items={[
        { term: t(($) => $.money.planned), value: amount(planned) },
        { term: t(($) => $.money.spent), value: amount(spent) },
        { term: t(($) => $.money.left), value: amount(planned - spent) },
        { term: t(($) => $.money.promised), value: amount(sum('sponsor', 'planned')) },
        { term: t(($) => $.money.received), value: amount(sum('sponsor', 'spent')) },
      ]}
    />
  );
}
