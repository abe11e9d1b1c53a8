import { type Dispatch, recipientListsRoutes, recipientsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { CheckboxGroup, ComboBox, IconButton } from '@ravabet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import type { DispatchDraft } from './use-dispatch-draft.ts';

/** Whole lists, and people beside them; somebody who is on two lists gets one mail. */
export function ChooseRecipients({ dispatch, draft }: { dispatch: Dispatch; draft: DispatchDraft }): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [names, setNames] = useState(
    () => new Map(dispatch.recipients.map(({ id, name, mail }) => [id, `${name} · ${mail}`])),
  );
  const { fields, change } = draft;
  const params = { organizationId: organization.id };
  const lists = useQuery({
    queryKey: ['recipients', organization.id, 'lists', 'for-dispatch'],
    queryFn: ({ signal }) => call(recipientListsRoutes.list, { params, query: {}, signal }),
  });
  const found = useQuery({
    queryKey: ['recipients', organization.id, 'for-dispatch', typed],
    queryFn: ({ signal }) =>
      call(recipientsRoutes.list, { params, query: { limit: 20, ...(typed && { q: typed.slice(0, 200) }) }, signal }),
    placeholderData: keepPreviousData,
  });
  const choices = (found.data?.items ?? [])
    .filter(({ id }) => !fields.recipientIds.includes(id))
    .map(({ id, name, mail }) => ({ id, label: `${name} · ${mail}` }));
  const add = (id: string | null): void => {
    const choice = choices.find((one) => one.id === id);
    if (!choice) return;
    setNames((before) => new Map(before).set(choice.id, choice.label));
    change({ recipientIds: [...fields.recipientIds, choice.id] });
    setTyped('');
  };
  return (
    <section className="flex flex-col gap-4" aria-labelledby="dispatch-recipients">
      <h2 id="dispatch-recipients" className="text-18 font-bold">
        {t(($) => $.dispatch.recipients)}
      </h2>
      {lists.data?.items.length === 0 ? (
        <p className="text-quiet">{t(($) => $.dispatch.noLists)}</p>
      ) : (
        <CheckboxGroup
          label={t(($) => $.dispatch.lists)}
          choices={(lists.data?.items ?? []).map(({ id, name, members }) => ({
            id,
            label: t(($) => $.dispatch.members, { name, number: format.number(members) }),
          }))}
          value={fields.listIds}
          onChange={(listIds) => change({ listIds })}
        />
      )}
      <ComboBox
        label={t(($) => $.dispatch.addPerson)}
        choices={choices}
        isFiltered
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        onChange={add}
      />
      {fields.recipientIds.length > 0 && (
        <ul className="flex flex-col gap-1" aria-label={t(($) => $.dispatch.people)}>
          {fields.recipientIds.map((id) => (
            <li key={id} className="flex items-center justify-between gap-2">
              <bdi className="wrap-anywhere">{names.get(id) ?? id}</bdi>
              <IconButton
                label={t(($) => $.dispatch.removePerson, { name: names.get(id) ?? '' })}
                icon={<X aria-hidden="true" className="size-4" />}
                onPress={() => change({ recipientIds: fields.recipientIds.filter((one) => one !== id) })}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
