import { localized } from '@ravabet/contracts/kernel';
import type { Occasion } from '@ravabet/contracts/protocol/occasions';
import { Badge, DescriptionList, RecordPage, RecordSection, StateBadge } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../office/audit-trail/share/timeline.tsx';
import { useFormat } from '../../../shared/use-format.ts';
import { kindTones } from '../occasion-tone.ts';
import { PlanCard } from '../plans/plan-card.tsx';
import { OccasionForm } from './occasion-form.tsx';
import { useOccasionSteps } from './use-occasion-steps.tsx';

/** The record's page: which day it is, what was decided from year to year. */
export function OccasionRecord({ occasion }: { occasion: Occasion }): ReactNode {
  const { t } = useTranslation('occasions');
  const format = useFormat();
  const [isEditing, setEditing] = useState(false);
  const steps = useOccasionSteps(occasion, () => setEditing(true));
  const { names, kind, rule, next, plans, isHoliday, note, source } = occasion;
  const [first] = next;
  return (
    <RecordPage
      kind={t(($) => $.one)}
      title={<bdi className="[font-size:inherit] [line-height:inherit]">{localized(names, format.language)}</bdi>}
      state={
        <span className="flex flex-wrap gap-2">
          <Badge tone={kindTones[kind]}>{t(($) => $.kind[kind])}</Badge>
          {isHoliday && <Badge tone="danger">{t(($) => $.holiday)}</Badge>}
          {occasion.state === 'archived' && <StateBadge tone="neutral">{t(($) => $.state.archived)}</StateBadge>}
        </span>
      }
      {...(first && {
        due: { label: t(($) => $.field.date), value: <span>{format.date(first.date, 'full')}</span> },
      })}
      nextStep={steps.next}
      actions={steps.others}
      sideLabel={t(($) => $.side.label)}
      side={
        <>
          <RecordSection title={t(($) => $.field.next)}>
            <ul className="flex flex-col gap-1">
              {next.map(({ date, expected }) => (
                <li key={date} className="flex flex-wrap gap-2">
                  <time dateTime={date}>{format.date(date, 'full')}</time>
                  {expected && <Badge tone="waiting">{t(($) => $.expected)}</Badge>}
                </li>
              ))}
            </ul>
            {next.some(({ expected }) => expected) && <p className="text-13 text-quiet">{t(($) => $.expectedHint)}</p>}
            <DescriptionList
              items={[
                { term: t(($) => $.field.calendar), value: t(($) => $.calendar[rule.calendar]) },
                {
                  term: t(($) => $.field.repeats),
                  value: rule.year ? format.number(rule.year, { useGrouping: false }) : t(($) => $.yearly),
                },
                ...(source ? [{ term: t(($) => $.field.source), value: <bdi>{source}</bdi> }] : []),
              ]}
            />
          </RecordSection>
          <Timeline subjectType="Occasion" subjectId={occasion.id} />
        </>
      }
    >
      <div className="flex flex-col gap-8">
        {isEditing && <OccasionForm occasion={occasion} onClose={() => setEditing(false)} />}
        {note && (
          <p dir="auto" className="whitespace-pre-line wrap-anywhere">
            {note}
          </p>
        )}
        <RecordSection title={t(($) => $.plans.history)}>
          {plans.length === 0 && <p className="text-quiet">{t(($) => $.plans.historyEmpty)}</p>}
          <ul className="flex flex-col gap-3">
            {plans.map((plan) => (
              <li key={plan.id}>
                <PlanCard plan={plan} />
              </li>
            ))}
          </ul>
        </RecordSection>
      </div>
    </RecordPage>
  );
}
