import { recipientsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { CheckboxGroup, PageHeader } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { RecipientForm } from './recipient-form.tsx';
import { recipientsQueries } from './recipients.queries.ts';

export function NewRecipientPage(): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const attempt = useAttempt();
  const { language } = useFormat();
  const { data } = useQuery(recipientsQueries.lists(organization.id));
  const [listIds, setLists] = useState<string[]>(search.getAll('listId'));
  const lists = data?.items ?? [];
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <PageHeader title={t(($) => $.form.title)} description={t(($) => $.form.description)} />
      <RecipientForm
        initial={{ name: '', mail: '', outlet: '', language, kind: 'journalist', note: '', source: '' }}
        attempt={attempt}
        submitLabel={t(($) => $.form.add)}
        onSave={async (fields) => {
          const made = await call(recipientsRoutes.create, {
            params: { organizationId: organization.id },
            body: { ...fields, listIds },
          });
          sayDone(t(($) => $.form.added, { name: fields.name }));
          await client.invalidateQueries({ queryKey: recipientsQueries.all(organization.id) });
          await navigate(paths.recipient(organization.slug, made.id));
        }}
      >
        {lists.length > 0 && (
          <CheckboxGroup
            label={t(($) => $.form.lists)}
            choices={lists.map(({ id, name }) => ({ id, label: name }))}
            value={listIds}
            onChange={setLists}
          />
        )}
      </RecipientForm>
    </div>
  );
}
