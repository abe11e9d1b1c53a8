import { type Language, localized } from '@ravabet/contracts/kernel';
import type { FactChip } from '@ravabet/contracts/newsdesk/facts';
import { ComboBox, Dialog } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { factsQueries } from '../facts.queries.ts';
import { valueText } from '../value-text.ts';

interface FactPickerProps {
  /** of the text it is put into */
  language: Language;
  onPick: (chip: FactChip) => void;
  onCancel: () => void;
}

/** Which figure? Searched on the server while one types, in any spelling. */
export function FactPicker({ language, onPick, onCancel }: FactPickerProps): ReactNode {
  const { t } = useTranslation('facts');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim().slice(0, 200)), 200);
    return () => clearTimeout(timer);
  }, [typed]);
  const list = useInfiniteQuery({
    ...factsQueries.list(organization.id, { ...(q && { q }), language: format.language, limit: 50 }),
    placeholderData: keepPreviousData,
  });
  const facts = list.data?.pages[0]?.items ?? [];
  const pick = async (id: string | null): Promise<void> => {
    if (id === null) return;
    try {
      onPick(await client.fetchQuery(factsQueries.chip(organization.id, id, language)));
    } catch (error) {
      sayProblem(error);
    }
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onCancel()}
      title={t(($) => $.chip.insert)}
      closeLabel={c(($) => $.close)}
    >
      <ComboBox
        label={t(($) => $.chip.pick)}
        description={t(($) => $.chip.pickHint)}
        autoFocus
        isFiltered
        menuTrigger="focus"
        choices={facts.map((fact) => ({
          id: fact.id,
          label: localized(fact.names, format.language),
          description: `${valueText(fact.value, fact.unit, format)} · ${t(($) => $.state[fact.state])}`,
        }))}
        inputValue={typed}
        onInputChange={setTyped}
        onChange={(id) => void pick(id)}
        emptyText={list.isFetching ? c(($) => $.loading) : t(($) => $.chip.none)}
      />
    </Dialog>
  );
}
