import { Banner, PageHeader, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../shared/organization.ts';
import { useProblemMessage } from '../../shared/use-problem-message.ts';
import { useRefusalText } from '../../shared/use-refusal-text.ts';
import { ApprovalForm } from './approval-form.tsx';
import { HolidayList } from './holiday-list.tsx';
import { LetterheadForm } from './letterhead-form.tsx';
import { NamesForm } from './names-form.tsx';
import { organizationsQueries } from './organizations.queries.ts';
import { TaskEscalationForm } from './task-escalation-form.tsx';
import { UnitTree } from './unit-tree.tsx';
import { WeekendRules } from './weekend-rules.tsx';

/** Everything that an organisation decides about itself, section by section; each is stored on its own. */
export function OrganizationSettingsPage(): ReactNode {
  const { t } = useTranslation('organizations');
  const explain = useProblemMessage();
  const whyNot = useRefusalText();
  const { id } = useOrganization();
  const { data: organization, error } = useQuery(organizationsQueries.one(id));
  if (error) {
    const { title, detail } = explain(error);
    return (
      <Banner tone="danger" title={title}>
        {detail}
      </Banner>
    );
  }
  if (!organization) return <Skeleton className="w-2/3" />;
  const update = organization.allowedActions.find(({ verb }) => verb === 'update');
  if (update?.disabledReason) return <Banner tone="info">{whyNot(update.disabledReason)}</Banner>;
  const { version } = organization;
  return (
    <div className="flex max-w-3xl flex-col gap-12">
      <PageHeader title={t(($) => $.title)} description={t(($) => $.description)} />
      <NamesForm key={`names ${version}`} organization={organization} />
      <LetterheadForm key={`letterhead ${version}`} organization={organization} />
      <ApprovalForm key={`approval ${version}`} organization={organization} />
      <TaskEscalationForm key={`escalation ${version}`} organization={organization} />
      <WeekendRules organization={organization} />
      <HolidayList />
      <UnitTree />
    </div>
  );
}
