import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/call.ts';
import { useProblemToast } from '../../shared/use-problem-message.ts';
import { notificationsQueries } from './notifications.queries.ts';

/** Marks one notice, or all of them, as read. */
export function useReadNotices(organizationId: string): (id?: string) => void {
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  return (id) => {
    const done = id
      ? call(notificationsRoutes.read, { params: { organizationId, id } })
      : call(notificationsRoutes.readAll, { params: { organizationId } });
    done.then(() => client.invalidateQueries({ queryKey: notificationsQueries.all(organizationId) })).catch(sayProblem);
  };
}
