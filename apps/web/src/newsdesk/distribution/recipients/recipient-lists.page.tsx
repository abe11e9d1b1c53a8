import type { RecipientListSummary } from '@ravabet/contracts/newsdesk/distribution';
import { languages } from '@ravabet/contracts/kernel';
import { Banner, Button, EmptyState, ListPage, Table, type TableColumn } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { ListTree, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Moment } from '../../../shared/moment.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useKey } from '../../../shared/use-key.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { RoomTabs } from '../room-tabs.tsx';
import { NewListDialog } from './new-list-dialog.tsx';
import { recipientsQueries } from './recipients.queries.ts';

export function RecipientListsPage(): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const explain = useProblemMessage();
  const navigate = useNavigate();
  const [isNewOpen, setNewOpen] = useState(false);
  const lists = useQuery(recipientsQueries.lists(organization.id));
  const columns = useListColumns();
  const rows = lists.data?.items ?? [];
  const canCreate = may(organization, 'RecipientList.create');
  useKey('n', canCreate ? () => setNewOpen(true) : null);
  const problem = lists.error && explain(lists.error);
  const newButton = canCreate && (
    <Button variant="primary" icon={<Plus className="size-4" />} onPress={() => setNewOpen(true)}>
      {t(($) => $.lists.new)}
    </Button>
  );
  return (
    <>
      <ListPage
        title={t(($) => $.lists.title)}
        loadingLabel={c(($) => $.loading)}
        isLoading={lists.isPending}
        actions={newButton}
        views={<RoomTabs selected="lists" />}
        problem={
          problem && (
            <Banner tone="danger" isLive title={problem.title}>
              {problem.detail}
            </Banner>
          )
        }
        empty={
          lists.isSuccess &&
          rows.length === 0 && (
            <EmptyState
              icon={<ListTree className="size-5" />}
              title={t(($) => $.lists.empty.title)}
              description={t(($) => $.lists.empty.detail)}
              {...(newButton && { action: newButton })}
            />
          )
        }
      >
        {rows.length > 0 && (
          <Table
            label={t(($) => $.lists.title)}
            columns={columns}
            rows={rows}
            rowHref={(list) => paths.recipientList(organization.slug, list.id)}
          />
        )}
      </ListPage>
      {canCreate && (
        <NewListDialog
          isOpen={isNewOpen}
          onOpenChange={setNewOpen}
          onCreated={(id) => void navigate(paths.recipientList(organization.slug, id))}
        />
      )}
    </>
  );
}

function useListColumns(): TableColumn<RecipientListSummary>[] {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  return [
    {
      id: 'name',
      header: t(($) => $.lists.columns.name),
      isRowHeader: true,
      cell: (list) => (
        <span className="flex flex-col">
          <bdi className="font-medium">{list.name}</bdi>
          {list.description && <bdi className="text-13 text-quiet">{list.description}</bdi>}
        </span>
      ),
    },
    {
      id: 'members',
      header: t(($) => $.lists.columns.members),
      width: 'w-28',
      isNumeric: true,
      cell: (list) => format.number(list.members),
    },
    {
      id: 'languages',
      header: t(($) => $.lists.columns.byLanguage),
      width: 'w-64',
      cell: (list) => (
        <span className="flex flex-wrap gap-x-3 text-13 text-quiet">
          {languages
            .filter((language) => list.membersByLanguage[language])
            .map((language) => (
              <span key={language}>
                {c(($) => $.languages[language])} {format.number(list.membersByLanguage[language] ?? 0)}
              </span>
            ))}
        </span>
      ),
    },
    {
      id: 'updatedAt',
      header: t(($) => $.lists.columns.updatedAt),
      width: 'w-40',
      cell: (list) => <Moment at={list.updatedAt} inList />,
    },
  ];
}
