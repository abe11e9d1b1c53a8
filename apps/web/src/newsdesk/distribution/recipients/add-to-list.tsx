import { recipientListsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { BulkBar, Button, Menu } from '@ravabet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { recipientsQueries } from './recipients.queries.ts';

interface AddToListProps {
  recipientIds: readonly string[];
  /** the list that is looked at, to take them off it */
  from?: string;
  onDone: () => void;
}

/** What can be done with the chosen ones. */
export function AddToList({ recipientIds, from, onDone }: AddToListProps): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const format = useFormat();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const { data } = useQuery(recipientsQueries.lists(organization.id));
  const body = { recipientIds: [...recipientIds] };
  const finish = async (said: string): Promise<void> => {
    sayDone(said);
    onDone();
    await client.invalidateQueries({ queryKey: recipientsQueries.all(organization.id) });
  };
  const add = useMutation({
    mutationFn: (id: string) =>
      call(recipientListsRoutes.addMembers, { params: { organizationId: organization.id, id }, body }),
    onSuccess: ({ added }) => finish(t(($) => $.recipients.select.added, { number: format.number(added) })),
    onError: sayProblem,
  });
  const takeOff = useMutation({
    mutationFn: (id: string) =>
      call(recipientListsRoutes.removeMembers, { params: { organizationId: organization.id, id }, body }),
    onSuccess: ({ removed }) => finish(t(($) => $.recipients.select.removed, { number: format.number(removed) })),
    onError: sayProblem,
  });
  const lists = data?.items ?? [];
  return (
    <BulkBar
      label={t(($) => $.recipients.select.region)}
      summary={t(($) => $.recipients.select.summary, { number: format.number(recipientIds.length) })}
      clearLabel={t(($) => $.recipients.select.clear)}
      onClear={onDone}
    >
      {lists.length > 0 && (
        <Menu
          label={t(($) => $.recipients.select.addTo)}
          placement="bottom end"
          groups={[
            {
              id: 'lists',
              entries: lists.map(({ id, name }) => ({ id, label: name, onAction: () => add.mutate(id) })),
            },
          ]}
          trigger={
            <Button size="small" isPending={add.isPending}>
              {t(($) => $.recipients.select.addTo)}
            </Button>
          }
        />
      )}
      {from && (
        <Button size="small" isPending={takeOff.isPending} onPress={() => takeOff.mutate(from)}>
          {t(($) => $.recipients.select.removeFrom)}
        </Button>
      )}
    </BulkBar>
  );
}
