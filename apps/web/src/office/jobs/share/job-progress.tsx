import { type Job, jobsRoutes } from '@ravabet/contracts/office/jobs';
import { Banner, Button, ProgressBar, StateBadge } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { jobsQueries } from '../jobs.queries.ts';
import { jobTones } from './job-tones.ts';
import { useJobName } from './use-job-name.ts';

interface JobProgressProps {
  organizationId: string;
  jobId: string;
  /** once, when it has ended well */
  onDone?: (job: Job) => void;
}

/** How far a job is, anywhere its id is known; a reload changes nothing. */
export function JobProgress(props: JobProgressProps): ReactNode {
  return (
    <Suspense fallback={<div className="h-12" />}>
      <Shown {...props} />
    </Suspense>
  );
}

function Shown({ organizationId, jobId, onDone }: JobProgressProps): ReactNode {
  const job = useQuery(jobsQueries.one(organizationId, jobId)).data;
  const told = useRef(false);
  useEffect(() => {
    if (job?.state !== 'done' || told.current) return;
    told.current = true;
    onDone?.(job);
  }, [job, onDone]);
  return job ? <JobLine job={job} organizationId={organizationId} /> : <div className="h-12" />;
}

export function JobLine({ job, organizationId }: { job: Job; organizationId: string }): ReactNode {
  const { t } = useTranslation(['jobs', 'problems']);
  const format = useFormat();
  const nameOf = useJobName();
  const refusalText = useRefusalText();
  const queries = useQueryClient();
  const fail = useProblemToast();
  const cancel = job.allowedActions.find(({ verb }) => verb === 'cancel');
  const running = job.state === 'queued' || job.state === 'running';
  const stop = async (): Promise<void> => {
    try {
      const stopped = await call(jobsRoutes.cancel, { params: { organizationId, id: job.id } });
      queries.setQueryData(jobsQueries.one(organizationId, job.id).queryKey, stopped);
      await queries.invalidateQueries({ queryKey: [...jobsQueries.all(organizationId), 'list'] });
    } catch (error) {
      fail(error);
    }
  };
  const counted =
    job.total === null
      ? {}
      : {
          value: job.total > 0 ? (job.done / job.total) * 100 : 0,
          valueLabel: t(($) => $.progress, {
            ns: 'jobs',
            done: format.number(job.done),
            total: format.number(job.total),
          }),
        };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <div className="min-w-48 flex-1">
          {running ? <ProgressBar label={nameOf(job.kind)} {...counted} /> : <p>{nameOf(job.kind)}</p>}
        </div>
        <StateBadge tone={jobTones[job.state]}>
          {running && job.cancelRequestedAt
            ? t(($) => $.cancelling, { ns: 'jobs' })
            : t(($) => $.state[job.state], { ns: 'jobs' })}
        </StateBadge>
        {cancel && (
          <Button size="small" disabledReason={refusalText(cancel.disabledReason)} onPress={() => void stop()}>
            {t(($) => $.cancel, { ns: 'jobs' })}
          </Button>
        )}
      </div>
      {job.problem && <Banner tone="danger">{refusalText(job.problem)}</Banner>}
    </div>
  );
}
