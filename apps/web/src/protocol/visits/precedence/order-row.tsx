import { localized } from '@ravabet/contracts/kernel';
import { type OrderedPerson, precedenceRoutes } from '@ravabet/contracts/protocol/visits';
import { Badge, Button } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { countryName } from '../../guests/share/guest-names.ts';
import { useVisit } from '../record/use-visit.ts';
import { ExceptionDialog } from './exception-dialog.tsx';
import { usePrecedenceChange } from './use-precedence-change.ts';
import { useOrderedName } from './use-ordered-name.ts';

interface OrderRowProps {
  person: OrderedPerson;
  people: readonly OrderedPerson[];
  canChange: boolean;
}

/** Somebody at their place: what gave it to them, and where it is not what the rule says. */
export function OrderRow({ person, people, canChange }: OrderRowProps): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const format = useFormat();
  const nameOf = useOrderedName(people);
  const { titles, country, place } = person;
  const title = localized({ fa: '', ...titles }, format.language);
  const about = [title, countryName(country, format.language)].filter(Boolean);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 p-3 break-inside-avoid">
      <span className="min-w-6 pt-0.5 text-center font-bold tabular-nums">{format.number(place)}</span>
      <div className="flex min-w-48 flex-1 flex-col gap-1">
        <span className="font-medium">
          <bdi>{nameOf(person.id)}</bdi>
        </span>
        {about.length > 0 && (
          <span className="text-13 text-quiet">
            <bdi>{format.list(about)}</bdi>
          </span>
        )}
        <Reasons person={person} />
        <OutOfOrder person={person} nameOf={nameOf} />
      </div>
      {canChange && <ExceptionButtons person={person} name={nameOf(person.id)} last={people.length} />}
      <span className="sr-only">{t(($) => $.out.rule, { place: format.number(person.rulePlace) })}</span>
    </li>
  );
}

/** The reasons of a place, with the rank and since when its office is held. */
function Reasons({ person: { reasons, rank, tookOfficeAt } }: { person: OrderedPerson }): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const format = useFormat();
  const rankName = rank ? localized({ fa: '', ...rank.names }, format.language) : '';
  const said = [
    ...(rankName ? [rankName] : []),
    ...reasons.map((reason) => t(($) => $.reason[reason])),
    ...(tookOfficeAt && reasons.includes('took-office')
      ? [t(($) => $.since, { date: format.date(tookOfficeAt, 'datetime') })]
      : []),
  ];
  return <span className="text-13">{said.join(' · ')}</span>;
}

interface OutOfOrderProps {
  person: OrderedPerson;
  nameOf: (id: string) => string;
}

function OutOfOrder({ person, nameOf }: OutOfOrderProps): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const format = useFormat();
  const { exception, passes, passedBy, place, rulePlace } = person;
  if (!exception || place === rulePlace) return null;
  const names = (ids: readonly string[]): string => format.list(ids.map(nameOf));
  const said = [
    t(($) => $.out.rule, { place: format.number(rulePlace) }),
    ...(passes.length > 0 ? [t(($) => $.out.passes, { names: names(passes) })] : []),
    ...(passedBy.length > 0 ? [t(($) => $.out.passedBy, { names: names(passedBy) })] : []),
  ];
  return (
    <span className="flex flex-wrap items-center gap-2 text-13">
      <Badge tone="waiting">{t(($) => $.out.label)}</Badge>
      <span>{said.join(' · ')}</span>
      {exception.reason && <bdi className="wrap-anywhere">{t(($) => $.out.why, { reason: exception.reason })}</bdi>}
    </span>
  );
}

function ExceptionButtons({ person, name, last }: { person: OrderedPerson; name: string; last: number }): ReactNode {
  const { t } = useTranslation('visit-precedence');
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const change = usePrecedenceChange(visit.id);
  const sayProblem = useProblemToast();
  const [isAsking, setAsking] = useState(false);
  const params = { organizationId, id: visit.id, participantId: person.id };
  const clear = (): void =>
    void change(
      t(($) => $.exception.cleared),
      () => call(precedenceRoutes.clearException, { params, body: { version: person.version } }),
    ).catch(sayProblem);
  return (
    <span className="flex flex-wrap gap-2 print:hidden">
      {person.exception && (
        <Button size="small" aria-label={t(($) => $.exception.clearFor, { name })} onPress={clear}>
          {t(($) => $.exception.clear)}
        </Button>
      )}
      <Button size="small" aria-label={t(($) => $.exception.openFor, { name })} onPress={() => setAsking(true)}>
        {t(($) => $.exception.open)}
      </Button>
      {isAsking && <ExceptionDialog person={person} name={name} last={last} onClose={() => setAsking(false)} />}
    </span>
  );
}
