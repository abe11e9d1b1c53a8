import { type Admission, type DayParticipant, visitDayRoutes } from '@ravabet/contracts/protocol/visits';
import { localized } from '@ravabet/contracts/kernel';
import { Button, StateBadge, TextField, type Tone } from '@ravabet/ui';
import { useMutation } from '@tanstack/react-query';
import { Accessibility, CloudUpload, LogIn, LogOut, Utensils } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { nameIn, otherNames } from './person-name.ts';
import type { VisitDayBoard } from './use-visit-day.ts';

interface Props {
  board: VisitDayBoard;
  person: DayParticipant;
  number: number;
}

/** One person at the door: who, from where, what they need, and whether they are inside. */
export function DayPerson({ board, person, number }: Props): ReactNode {
  const { t } = useTranslation('visit-day');
  const { t: g } = useTranslation('guests');
  const format = useFormat();
  const door = board.state.people.get(person.id);
  const name = nameIn(person, format.language) || t(($) => $.people.unnamed, { number: format.number(number) });
  const others = otherNames(person, format.language);
  const from = [
    localized(person.workplaces, format.language),
    person.delegation && localized(person.delegation, format.language),
  ];
  const isInside = door?.state === 'inside';
  return (
    <li className="flex flex-col gap-3 rounded-card border border-line bg-card p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0">
          <h2 className="text-15 font-medium">
            <bdi>{name}</bdi>
          </h2>
          {others.length > 0 && (
            <p className="text-13 text-quiet">
              {others.map((other) => (
                <bdi key={other} className="me-2">
                  {other}
                </bdi>
              ))}
            </p>
          )}
          <p className="text-13 text-quiet">
            {[t(($) => $.people.side[person.side]), ...from].filter(Boolean).join(' · ')}
          </p>
        </div>
        <div className="flex items-center gap-2">
          {door && board.unsent.has(door.lastId) && (
            <CloudUpload aria-hidden="true" className="size-4 text-saffron" data-unsent />
          )}
          <DoorBadge person={person} door={door} />
        </div>
      </div>
      {(person.accessNeeds || person.diets.length > 0) && (
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-13">
          {person.accessNeeds && (
            <span className="flex items-center gap-1.5">
              <Accessibility aria-hidden="true" className="size-4 text-lapis" />
              <span className="text-quiet">{t(($) => $.people.needs)}:</span> <bdi>{person.accessNeeds}</bdi>
            </span>
          )}
          {person.diets.length > 0 && (
            <span className="flex items-center gap-1.5 text-quiet">
              <Utensils aria-hidden="true" className="size-4" />
              {t(($) => $.people.diet)}: {format.list(person.diets.map((diet) => g(($) => $.diet[diet])))}
            </span>
          )}
        </p>
      )}
      {person.admission === 'expected' && (
        <div className="flex flex-wrap gap-2">
          <Button
            variant={door ? 'secondary' : 'primary'}
            className="min-h-11"
            icon={
              isInside ? <LogOut className="size-4 rtl:-scale-x-100" /> : <LogIn className="size-4 rtl:-scale-x-100" />
            }
            aria-label={`${isInside ? t(($) => $.people.leave) : t(($) => $.people.arrive)}: ${name}`}
            onPress={() => board.tick(isInside ? 'left' : 'arrived', { participantId: person.id })}
          >
            {isInside ? t(($) => $.people.leave) : t(($) => $.people.arrive)}
          </Button>
        </div>
      )}
      {person.admission === 'awaiting-approval' && board.day.mayAdmit && <Admit board={board} person={person} />}
    </li>
  );
}

function DoorBadge({
  person,
  door,
}: {
  person: DayParticipant;
  door: ReturnType<VisitDayBoard['state']['people']['get']>;
}): ReactNode {
  const { t } = useTranslation('visit-day');
  const format = useFormat();
  const [tone, text]: [Tone, string] =
    person.admission === 'awaiting-approval'
      ? ['waiting', t(($) => $.people.awaiting)]
      : person.admission === 'refused'
        ? ['danger', t(($) => $.people.refusedState)]
        : door?.state === 'inside'
          ? ['done', t(($) => $.people.inside, { time: format.date(door.since, 'time') })]
          : door?.state === 'left'
            ? ['neutral', t(($) => $.people.left, { time: format.date(door.since, 'time') })]
            : ['neutral', t(($) => $.people.expected)];
  return <StateBadge tone={tone}>{text}</StateBadge>;
}

/** Whoever keeps the visit says yes, or no with a reason. Needs a network: it is an answer to somebody who waits. */
function Admit({ board, person }: { board: VisitDayBoard; person: DayParticipant }): ReactNode {
  const { t } = useTranslation('visit-day');
  const organization = useOrganization();
  const tell = useProblemToast();
  const [reason, setReason] = useState<string | null>(null);
  const decide = useMutation({
    mutationFn: (decision: Admission['decision']) =>
      call(visitDayRoutes.decideAdmission, {
        params: { organizationId: organization.id, id: board.day.visit.id, participantId: person.id },
        body: { version: person.version, decision, ...(reason && { reason }) },
      }),
    onSettled: () => board.refresh(),
    onError: tell,
  });
  return (
    <div className="flex flex-wrap items-end gap-2">
      {reason !== null && (
        <TextField
          label={t(($) => $.people.refuseReason)}
          className="w-full"
          value={reason}
          onChange={setReason}
          maxLength={500}
          isRequired
          autoFocus
        />
      )}
      {reason === null && (
        <Button
          variant="primary"
          className="min-h-11"
          isDisabled={decide.isPending}
          onPress={() => decide.mutate('admit')}
        >
          {t(($) => $.people.admit)}
        </Button>
      )}
      <Button
        className="min-h-11"
        isDisabled={decide.isPending || reason === ''}
        onPress={() => (reason === null ? setReason('') : decide.mutate('refuse'))}
      >
        {t(($) => $.people.refuse)}
      </Button>
    </div>
  );
}
