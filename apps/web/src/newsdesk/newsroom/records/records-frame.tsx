import { Banner, ListSkeleton, PageHeader } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ProblemMessage, useProblemMessage } from '../../../shared/use-problem-message.ts';
import { type NewsroomTab, NewsroomTabs } from '../newsroom-tabs.tsx';

interface RecordsFrameProps {
  tab: NewsroomTab;
  title: string;
  description: string;
  actions?: ReactNode;
  error: unknown;
  isPending: boolean;
  refusal: ProblemMessage | null;
  children: ReactNode;
}

/** Head, tabs, and what went wrong: the same on each page of the newsroom's records. */
export function RecordsFrame(props: RecordsFrameProps): ReactNode {
  const { tab, title, description, actions, error, isPending, refusal, children } = props;
  const { t: c } = useTranslation('common');
  const explain = useProblemMessage();
  const wrong = error ? explain(error) : refusal;
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={title} description={description} actions={actions} />
      <NewsroomTabs selected={tab} />
      {wrong && (
        <Banner tone="danger" isLive title={wrong.title}>
          {wrong.detail}
        </Banner>
      )}
      {isPending ? <ListSkeleton label={c(($) => $.loading)} /> : children}
    </div>
  );
}
