import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { type Attempt, useAttempt } from '../../../shared/use-attempt.ts';
import { newsroomRecordsQueries } from '../newsroom-records.queries.ts';

/** What every page of the newsroom's records does: send, say that it is stored, and ask again. */
export function useNewsroomChange(): Attempt & { send: (action: () => Promise<unknown>) => Promise<boolean> } {
  const { t } = useTranslation('newsroom');
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const attempt = useAttempt();
  return {
    ...attempt,
    send: async (action) => {
      const done = await attempt.run(action);
      if (done) sayDone(t(($) => $.staff.saved));
      await client.invalidateQueries({ queryKey: newsroomRecordsQueries.all(organizationId) });
      return done;
    },
  };
}
