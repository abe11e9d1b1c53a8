import type { VisitPromise } from '@ravabet/contracts/protocol/visits';
import { Badge, Button, Link, RecordSection, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useParticipantName } from '../party/use-participant-name.ts';
import { taskStates, taskTone } from '../programme/task-tone.ts';
import { useVisit } from '../record/use-visit.ts';
import { visitsQueries } from '../visits.queries.ts';
import { FeedbackSection } from './feedback/feedback-section.tsx';
import { PromiseDialog } from './promise-dialog.tsx';
import { ReportSection } from './report/report-section.tsx';

/** What remains when the guests have gone: what was promised, and what is told of it. */
export function AfterwardsTab(): ReactNode {
  const { t } = useTranslation('visits');
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const promises = useQuery(visitsQueries.promises(organizationId, visit.id)).data?.items;
  const [isAdding, setAdding] = useState(false);
  const mayUpdate = visit.allowedActions.some(({ verb, disabledReason }) => verb === 'update' && !disabledReason);
  return (
    <div className="flex flex-col gap-8">
      <RecordSection
        title={t(($) => $.promise.title)}
        actions={
          mayUpdate && (
            <Button size="small" icon={<Plus className="size-4" />} onPress={() => setAdding(true)}>
              {t(($) => $.promise.add)}
            </Button>
          )
        }
      >
        {!promises && <Skeleton className="h-16 w-full" />}
        {promises?.length === 0 && <p className="text-quiet">{t(($) => $.promise.none)}</p>}
        <ul className="flex flex-col gap-3">
          {promises?.map((promise) => (
            <PromiseRow key={promise.id} promise={promise} />
          ))}
        </ul>
      </RecordSection>
      <FeedbackSection />
      <ReportSection mayUpdate={mayUpdate && visit.seesNames} />
      {isAdding && <PromiseDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

function PromiseRow({ promise }: { promise: VisitPromise }): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { id: organizationId, slug } = useOrganization();
  const { visit } = useVisit();
  const party = useQuery(visitsQueries.party(organizationId, visit.id)).data?.participants ?? [];
  const nameOf = useParticipantName();
  const guest = party.find(({ id }) => id === promise.participantId);
  const { task } = promise;
  const state = taskStates.find((one) => one === task.state);
  return (
    <li className="flex flex-col gap-2 rounded-card border border-line bg-card p-4">
      <div className="flex flex-wrap items-center gap-2">
        <Link href={paths.task(slug, task.id)}>
          <bdi className="wrap-anywhere">{promise.text}</bdi>
        </Link>
        {state && <Badge tone={taskTone[state]}>{t(($) => $.task[state])}</Badge>}
      </div>
      <p className="text-13 text-quiet">
        <bdi>
          {[
            `${t(($) => $.promise.to)}: ${guest ? nameOf(guest) : t(($) => $.promise.everybody)}`,
            task.owner,
            task.dueAt ? format.date(task.dueAt) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </bdi>
      </p>
    </li>
  );
}
