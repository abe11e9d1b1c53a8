import { Banner, PageHeader } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { BoilerplateList } from './boilerplate-list.tsx';
import { StyleRuleList } from './style-rule-list.tsx';
import { TopicList } from './topic-list.tsx';

/** What the office decides once for all of its releases: topics, the words about itself, the words it does not write. */
export function ReleaseSettingsPage(): ReactNode {
  const { t } = useTranslation('press-releases');
  const whyNot = useRefusalText();
  const organization = useOrganization();
  if (!may(organization, 'Topic.update')) return <Banner tone="info">{whyNot('forbidden')}</Banner>;
  return (
    <div className="flex max-w-3xl flex-col gap-12">
      <PageHeader title={t(($) => $.settings.title)} description={t(($) => $.settings.description)} />
      <TopicList />
      <BoilerplateList />
      <StyleRuleList />
    </div>
  );
}
