import { localized } from '@ravabet/contracts/kernel';
import type { OccasionPlan } from '@ravabet/contracts/protocol/occasions';
import { Badge, Button, Link } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { outcomeTones } from '../occasion-tone.ts';
import { DecisionForm } from './decision-form.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';

/** One year of an occasion: what is asked, or what was decided, by whom and what came of it. */
export function PlanCard({ plan, isNamed = false }: { plan: OccasionPlan; isNamed?: boolean }): ReactNode {
  const { t } = useTranslation('occasions');
  const organization = useOrganization();
  const format = useFormat();
  const refusal = useRefusalText();
  const [isOpen, setOpen] = useState(false);
  const name = localized(plan.names, format.language);
  const { outcome, decidedBy, decidedAt, campaign, taskId } = plan;
  return (
    <article className="flex flex-col gap-3 rounded-card border border-line bg-card p-4">
      <div className="flex flex-wrap items-center gap-2">
        {isNamed && (
          <Link href={paths.occasion(organization.slug, plan.occasionId)}>
            <bdi className="font-medium">{name}</bdi>
          </Link>
        )}
        <time dateTime={plan.date}>{format.date(plan.date, 'full')}</time>
        {plan.expected && <Badge tone="waiting">{t(($) => $.expected)}</Badge>}
        {outcome ? (
          <Badge tone={outcomeTones[outcome]}>{t(($) => $.outcome[outcome])}</Badge>
        ) : (
          <Badge tone="waiting">{t(($) => $.plans.open)}</Badge>
        )}
      </div>
      {outcome === 'not-this-year' && (
        <p dir="auto" className="wrap-anywhere">
          {plan.reason}
        </p>
      )}
      {outcome && outcome !== 'not-this-year' && (
        <p className="flex flex-wrap gap-x-3 gap-y-1">
          <bdi>{plan.title}</bdi>
          {plan.plannedOn && <time dateTime={plan.plannedOn}>{format.date(plan.plannedOn, 'long')}</time>}
          {plan.owner && <bdi>{plan.owner.name}</bdi>}
          {taskId && <Link href={paths.task(organization.slug, taskId)}>{t(($) => $.decision.task)}</Link>}
          {campaign &&
            (may(organization, 'Campaign.read') ? (
              <Link href={paths.campaign(organization.slug, campaign.id)}>
                <bdi>{campaign.title}</bdi>
              </Link>
            ) : (
              <bdi>{campaign.title}</bdi>
            ))}
        </p>
      )}
      {decidedBy && decidedAt && (
        <p className="text-13 text-quiet">
          {t(($) => $.decision.by, { name: decidedBy.name, date: format.date(decidedAt, 'long') })}
        </p>
      )}
      {isOpen && plan.state === 'open' && <DecisionForm plan={plan} onClose={() => setOpen(false)} />}
      {isOpen && plan.state === 'decided' && <ReopenDialog plan={plan} onClose={() => setOpen(false)} />}
      {(!isOpen || plan.state === 'decided') &&
        plan.allowedActions.map(({ verb, disabledReason }) => (
          <Button
            key={verb}
            size="small"
            className="self-start"
            disabledReason={refusal(disabledReason)}
            onPress={() => setOpen(true)}
          >
            {t(($) => $.step[verb as 'decide' | 'reopen'].label)}
            {isNamed && <span className="sr-only"> {name}</span>}
          </Button>
        ))}
    </article>
  );
}
