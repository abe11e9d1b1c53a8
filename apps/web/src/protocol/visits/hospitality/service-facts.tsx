import type { VisitService } from '@ravabet/contracts/protocol/visits';
import { DescriptionList } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useParticipantName } from '../party/use-participant-name.ts';
import { useVisit } from '../record/use-visit.ts';
import { visitsQueries } from '../visits.queries.ts';
import { NeedBadges } from './need-badges.tsx';

const mostNames = 4;

/** Where, when, for whom, by whom and for how much; of a meal the diets, of an interpreter the languages of those whom it is for. */
export function ServiceFacts({ service }: { service: VisitService }): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const who = useServed(service);
  const languages = new Intl.DisplayNames(format.language, { type: 'language', fallback: 'code' });
  const { kind, place, supplier, startsAt, endsAt, plannedRial, spentRial, language, person } = service;
  const isInterpreter = kind === 'interpreter';
  const said = (term: string, value: string | null | undefined) => (value ? [{ term, value: <bdi>{value}</bdi> }] : []);
  const amount = (rials: number | null) => (rials === null ? null : format.number(rials));
  const needs = (of: 'diets' | 'languages', term: string) =>
    service[of].length > 0 ? [{ term, value: <NeedBadges needs={service[of]} of={of} /> }] : [];
  const terms = {
    place: t(($) => $.item.place),
    startsAt: t(($) => $.field.startsAt),
    endsAt: t(($) => $.field.endsAt),
    language: t(($) => $.service.language),
    person: t(($) => $.service.kind.interpreter),
    supplier: isInterpreter ? t(($) => $.service.kind.interpreter) : t(($) => $.service.supplier),
    planned: t(($) => $.service.planned),
    spent: t(($) => $.service.spent),
  };
  return (
    <DescriptionList
      items={[
        ...said(terms.place, place),
        ...said(terms.startsAt, startsAt && format.date(startsAt)),
        ...said(terms.endsAt, endsAt && format.date(endsAt)),
        ...said(terms.language, language && (languages.of(language) ?? language)),
        ...said(terms.person, person?.name),
        ...said(terms.supplier, supplier),
        { term: t(($) => $.service.for), value: <bdi>{who}</bdi> },
        ...(kind === 'meal'
          ? needs(
              'diets',
              t(($) => $.needs.diets),
            )
          : []),
        ...(isInterpreter
          ? needs(
              'languages',
              t(($) => $.service.guestLanguages),
            )
          : []),
        ...said(terms.planned, amount(plannedRial)),
        ...said(terms.spent, amount(spentRial)),
      ]}
    />
  );
}

/** For whom: all of them and how many, some by name, or more by their number. */
function useServed({ participantIds, count }: VisitService): string {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const nameOf = useParticipantName();
  const party = useQuery(visitsQueries.party(organizationId, visit.id)).data?.participants ?? [];
  const number = t(($) => $.item.count, { number: format.number(count) });
  if (participantIds.length === 0) return `${t(($) => $.service.allGuests)} (${number})`;
  const names = party.filter(({ id }) => participantIds.includes(id)).map(nameOf);
  return names.length === 0 || names.length > mostNames ? number : format.list(names);
}

/** The interpreter is wanted somewhere else at that time. */
export function ServiceClashes({ clashes }: Pick<VisitService, 'clashes'>): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  if (clashes.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 text-13 text-pomegranate">
      {clashes.map(({ title, startsAt, endsAt }) => (
        <li key={`${title} ${startsAt} ${endsAt}`} className="flex items-start gap-1.5">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span>
            {t(($) => $.service.clash, {
              title: title ?? t(($) => $.clash.other),
              from: format.date(startsAt),
              until: format.date(endsAt),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
