import { visitDayRoutes } from '@ravabet/contracts/protocol/visits';
import { Button, SearchField } from '@ravabet/ui';
import { ScanLine, UserPlus } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { isUnreachable } from '../../../shared/call-problem.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { toasts } from '../../../shared/toasts.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { DayPerson } from './day-person.tsx';
import { findPeople } from './find-people.ts';
import { nameIn } from './person-name.ts';
import type { VisitDayBoard } from './use-visit-day.ts';
import { WalkInForm } from './walk-in-form.tsx';

const loadScanner = async () => ({ default: (await import('../../../shared/badge-scanner.tsx')).BadgeScanner });
const BadgeScanner = lazy(loadScanner);
/** Asked for while there is a network: at the door there may be none. */
export const loadAhead = (): void => void loadScanner().catch(() => undefined);

/** The reception: by badge, by name in any spelling, or unannounced. */
export function DayPeople({ board }: { board: VisitDayBoard }): ReactNode {
  const { t } = useTranslation('visit-day');
  const { t: o } = useTranslation('offline');
  const format = useFormat();
  const organization = useOrganization();
  const explain = useProblemMessage();
  const [typed, setTyped] = useState('');
  const [scans, setScans] = useState(false);
  const [walksIn, setWalksIn] = useState(false);
  const found = findPeople(board.participants, typed);
  const inside = [...board.state.people.values()].filter(({ state }) => state === 'inside').length;

  const say = (title: string, description = '', tone: 'done' | 'danger' = 'danger'): void => {
    toasts.add({ title, ...(description && { description }), tone });
  };
  // A badge that this device does not know may be of another visit or day: the server knows, if it can be asked.
  const askWhose = async (code: string): Promise<void> => {
    try {
      await call(visitDayRoutes.findBadge, {
        params: { organizationId: organization.id, id: board.day.visit.id, code },
        attempts: 1,
      });
      board.refresh();
    } catch (error) {
      if (isUnreachable(error)) return say(t(($) => $.people.nobody));
      const { title, detail } = explain(error);
      say(title, detail);
    }
  };
  const arrive = (code: string): void => {
    const person = board.participants.find(({ badge }) => badge !== '' && badge === code.trim());
    if (!person) return void askWhose(code.trim());
    const name = nameIn(person, format.language);
    if (person.admission !== 'expected')
      return say(
        name,
        t(($) => $.people.awaiting),
      );
    const door = board.state.people.get(person.id);
    if (door?.state !== 'inside') board.tick('arrived', { participantId: person.id });
    say(
      t(($) => $.people.checkedIn, { name }),
      '',
      'done',
    );
    setTyped('');
  };
  return (
    <div className="flex flex-col gap-4">
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const [only] = found;
          if (found.length === 0 || only?.badge === typed.trim()) arrive(typed);
        }}
      >
        <SearchField
          label={t(($) => $.people.search)}
          className="min-w-0 flex-1 basis-56"
          value={typed}
          onChange={setTyped}
        />
        <Button icon={<ScanLine className="size-4" />} className="min-h-11" onPress={() => setScans(!scans)}>
          {scans ? o(($) => $.scan.close) : o(($) => $.scan.open)}
        </Button>
        <Button icon={<UserPlus className="size-4" />} className="min-h-11" onPress={() => setWalksIn(true)}>
          {t(($) => $.people.walkIn)}
        </Button>
        <p className="w-full text-13 text-quiet">{t(($) => $.people.hint)}</p>
      </form>
      {scans && (
        <Suspense>
          <BadgeScanner onCode={arrive} onClose={() => setScans(false)} />
        </Suspense>
      )}
      {walksIn && <WalkInForm board={board} name={found.length === 0 ? typed : ''} onClose={() => setWalksIn(false)} />}
      <p role="status" className="text-13 text-quiet">
        {found.length === 0
          ? t(($) => $.people.nobody)
          : t(($) => $.people.counts, {
              inside: format.number(inside),
              all: format.number(board.participants.length),
            })}
      </p>
      <ul aria-label={t(($) => $.people.list)} className="grid grid-cols-1 gap-3 lg:grid-cols-2">
        {found.map((person) => (
          <DayPerson key={person.id} board={board} person={person} number={board.participants.indexOf(person) + 1} />
        ))}
      </ul>
    </div>
  );
}
