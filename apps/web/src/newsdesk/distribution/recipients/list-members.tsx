import { EmptyState, LinkButton, LoadMore, RecordSection, Table } from '@ravabet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Contact } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { AddToList } from './add-to-list.tsx';
import { recipientsQueries } from './recipients.queries.ts';
import { useRecipientColumns } from './use-recipient-columns.tsx';

/** Who is on the list; the chosen ones are taken off it, or put on another. */
export function ListMembers({ listId, canChange }: { listId: string; canChange: boolean }): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const [selected, select] = useState<'all' | Set<string>>(new Set());
  const list = useInfiniteQuery(recipientsQueries.list(organization.id, { listId }));
  const columns = useRecipientColumns().filter(({ id }) => id !== 'lists');
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const chosen = rows.map(({ id }) => id).filter((id) => selected === 'all' || selected.has(id));
  return (
    <RecordSection title={t(($) => $.lists.people)}>
      {list.isSuccess && rows.length === 0 && (
        <EmptyState
          icon={<Contact className="size-5" />}
          title={t(($) => $.recipients.empty.title)}
          description={t(($) => $.lists.noPeople)}
          {...(canChange && {
            action: (
              <LinkButton href={paths.recipients(organization.slug)}>{t(($) => $.lists.choosePeople)}</LinkButton>
            ),
          })}
        />
      )}
      {chosen.length > 0 && <AddToList recipientIds={chosen} from={listId} onDone={() => select(new Set())} />}
      {rows.length > 0 && (
        <Table
          label={t(($) => $.lists.people)}
          columns={columns}
          rows={rows}
          rowHref={(recipient) => paths.recipient(organization.slug, recipient.id)}
          {...(canChange && {
            selected,
            onSelect: select,
            selectLabels: { all: t(($) => $.recipients.select.all), one: t(($) => $.recipients.select.one) },
          })}
        />
      )}
      {list.hasNextPage && (
        <LoadMore
          label={c(($) => $.loadMore)}
          isPending={list.isFetchingNextPage}
          onPress={() => void list.fetchNextPage()}
        />
      )}
    </RecordSection>
  );
}
