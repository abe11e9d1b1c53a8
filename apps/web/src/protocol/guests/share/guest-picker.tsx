import { localized } from '@ravabet/contracts/kernel';
import { type GuestListItem, type GuestNames, guestsRoutes } from '@ravabet/contracts/protocol/guests';
import { ComboBox } from '@ravabet/ui';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { guestsQueries } from '../guests.queries.ts';
import { countryName, guestNameIn, namesFor } from './guest-names.ts';

const fresh = 'new';

/** A name goes where its script belongs. */
function namesOfTyped(text: string): GuestNames {
  const script = /\p{Script=Han}/u.test(text) ? 'chinese' : /\p{Script=Arabic}/u.test(text) ? 'persian' : 'latin';
  return { persian: '', latin: '', chinese: '', [script]: text.trim() };
}

interface GuestPickerProps {
  onPick: (guest: Pick<GuestListItem, 'id' | 'names'>) => void;
  label?: string;
  /** guests that are chosen already and are not offered again */
  without?: readonly string[];
  /** empties the field after a choice, to choose the next */
  clearsAfterPick?: boolean;
  isRequired?: boolean;
  errorMessage?: string;
}

/** Who? Found by any spelling and script while one types; whoever is not known yet is entered in place. */
export function GuestPicker(props: GuestPickerProps): ReactNode {
  const { onPick, label, without = [], clearsAfterPick = false, isRequired = false, errorMessage } = props;
  const { t } = useTranslation('guests');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const { language } = useFormat();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [typed, setTyped] = useState('');
  // After a choice the list is closed and the field empty, for the next.
  const [picks, setPicks] = useState(0);
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim().slice(0, 200)), 200);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useQuery({ ...guestsQueries.alike(organization.id, q), placeholderData: keepPreviousData });
  const guests = (found.data?.items ?? []).filter(({ id }) => !without.includes(id));
  const name = typed.trim();
  const canMake = name !== '' && /\p{L}/u.test(name) && may(organization, 'Guest.create');
  const choices = [
    ...guests.map((guest) => ({ id: guest.id, label: labelOf(guest), description: describe(guest) })),
    ...(canMake ? [{ id: fresh, label: t(($) => $.pick.new, { name }), icon: <UserPlus className="size-4" /> }] : []),
  ];
  function labelOf({ names }: GuestListItem): string {
    return namesFor(names, language)
      .map(({ text }) => text)
      .join(' · ');
  }
  function describe({ titles, workplaces, country }: GuestListItem): string {
    const parts = [localized(titles, language), localized(workplaces, language), countryName(country, language)];
    return parts.filter(Boolean).join(' · ');
  }
  const done = (guest: Pick<GuestListItem, 'id' | 'names'>): void => {
    setTyped(clearsAfterPick ? '' : guestNameIn(guest.names, language));
    if (clearsAfterPick) setPicks(picks + 1);
    onPick(guest);
  };
  const make = async (): Promise<void> => {
    const id = newId();
    const names = namesOfTyped(name);
    try {
      await call(guestsRoutes.create, { params: { organizationId: organization.id }, body: { id, names } });
      sayDone(t(($) => $.pick.made, { name }));
      void client.invalidateQueries({ queryKey: guestsQueries.all(organization.id) });
      done({ id, names });
    } catch (error) {
      sayProblem(error);
    }
  };
  const pick = (id: string | null): void => {
    if (id === fresh) void make();
    const guest = guests.find((one) => one.id === id);
    if (guest) done(guest);
  };
  return (
    <ComboBox
      key={picks}
      autoFocus={picks > 0}
      label={label ?? t(($) => $.pick.label)}
      placeholder={t(($) => $.pick.placeholder)}
      isFiltered
      isRequired={isRequired}
      menuTrigger={clearsAfterPick ? 'input' : 'focus'}
      choices={choices}
      inputValue={typed}
      onInputChange={setTyped}
      onChange={pick}
      emptyText={found.isFetching ? c(($) => $.loading) : t(($) => $.pick.nothing)}
      {...(errorMessage && { errorMessage })}
    />
  );
}
