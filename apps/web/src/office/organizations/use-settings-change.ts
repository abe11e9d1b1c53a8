import { type OrganizationChange, organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/call.ts';
import { meQuery } from '../../shared/me.ts';
import { useOrganization } from '../../shared/organization.ts';
import { sayDone } from '../../shared/toasts.ts';
import { type Attempt, useAttempt } from '../../shared/use-attempt.ts';
import { organizationsQueries } from './organizations.queries.ts';

/** What every section of the settings does: send, say that it is stored, and ask again for what may have changed. */
export function useSettingsChange(): Attempt & {
  send: (action: () => Promise<unknown>) => Promise<boolean>;
  update: (change: OrganizationChange) => Promise<boolean>;
} {
  const { t } = useTranslation('organizations');
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const attempt = useAttempt();
  const send = async (action: () => Promise<unknown>): Promise<boolean> => {
    const done = await attempt.run(action);
    if (!done) return false;
    sayDone(t(($) => $.saved));
    await client.invalidateQueries({ queryKey: organizationsQueries.all(organizationId) });
    await client.invalidateQueries({ queryKey: meQuery.queryKey });
    return true;
  };
  return {
    ...attempt,
    send,
    update: (body) => send(() => call(organizationsRoutes.update, { params: { organizationId }, body })),
  };
}
