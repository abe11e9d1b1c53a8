import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sayDone } from '../../../shared/toasts.ts';
import { type Attempt, useAttempt } from '../../../shared/use-attempt.ts';

/** What every section of these settings does: send, take the answer for the list, and say that it is stored. */
export function useHouseChange(
  queryKey: QueryKey,
): Attempt & { send: (action: () => Promise<unknown>) => Promise<boolean> } {
  const { t } = useTranslation('press-releases');
  const client = useQueryClient();
  const attempt = useAttempt();
  return {
    ...attempt,
    async send(action) {
      const done = await attempt.run(async () => client.setQueryData(queryKey, await action()));
      if (done) sayDone(t(($) => $.settings.saved));
      // Whoever was refused saw an older list.
      else await client.invalidateQueries({ queryKey });
      return Boolean(done);
    },
  };
}
