import { deadLettersRoutes } from '@ravabet/contracts/office/jobs';
import { Button, RecordSection } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { Moment } from '../../shared/moment.tsx';
import { sayDone } from '../../shared/toasts.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { jobsQueries } from './jobs.queries.ts';
import { useJobName } from './share/use-job-name.ts';

/** What failed at every attempt, for the administrator to try again or to give up. */
export function DeadLetters({ organizationId }: { organizationId: string }): ReactNode {
  const { t } = useTranslation('jobs');
  const format = useFormat();
  const nameOf = useJobName();
  const fail = useProblemToast();
  const queries = useQueryClient();
  const letters = useQuery(jobsQueries.deadLetters(organizationId));
  if (!letters.data) return null;
  const decide = async (verb: 'retry' | 'discard', id: string): Promise<void> => {
    try {
      await call(deadLettersRoutes[verb], { params: { organizationId, id } });
      sayDone(verb === 'retry' ? t(($) => $.retried) : t(($) => $.discarded));
      await queries.invalidateQueries({ queryKey: jobsQueries.all(organizationId) });
    } catch (error) {
      fail(error);
    }
  };
  return (
    <RecordSection title={t(($) => $.deadLetters)}>
      {letters.data.items.length === 0 && <p className="text-quiet">{t(($) => $.noDeadLetters)}</p>}
      <ul className="flex flex-col gap-2">
        {letters.data.items.map((letter) => (
          <li
            key={letter.id}
            className="flex flex-wrap items-center gap-3 rounded-card border border-line bg-card px-4 py-3"
          >
            <div className="min-w-0 flex-1 basis-60">
              <p className="font-medium">{nameOf(letter.kind)}</p>
              <p dir="auto" className="text-13 wrap-anywhere text-quiet">
                {letter.reason}
              </p>
              <p className="text-13 text-quiet">
                {t(($) => $.attempts, { number: format.number(letter.attempts) })} · <Moment at={letter.failedAt} />
              </p>
            </div>
            <Button size="small" onPress={() => void decide('retry', letter.id)}>
              {t(($) => $.retry)}
            </Button>
            <Button size="small" variant="quiet" onPress={() => void decide('discard', letter.id)}>
              {t(($) => $.discard)}
            </Button>
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
