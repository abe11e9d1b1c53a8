import { localized } from '@ravabet/contracts/kernel';
import type { Guest } from '@ravabet/contracts/protocol/guests';
import { DescriptionList, RecordSection } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { guestsQueries } from '../guests.queries.ts';

const scripts = ['persian', 'latin', 'chinese'] as const;

/** Names side by side, offices with their dates, and what hosts have to mind. */
export function GuestAbout({ guest }: { guest: Guest }): ReactNode {
  const { t } = useTranslation('guests');
  const { language, list } = useFormat();
  const spoken = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  const { names, languages, diets, dietNote, accessNeeds, preferences, note } = guest;
  const text = (value: string): ReactNode => (
    <span dir="auto" className="wrap-anywhere whitespace-pre-wrap">
      {value}
    </span>
  );
  const diet = [...diets.map((one) => t(($) => $.diet[one])), ...(dietNote ? [dietNote] : [])];
  const minded = [
    ...(languages.length > 0
      ? [{ term: t(($) => $.field.languages), value: list(languages.map((one) => spoken.of(one) ?? one)) }]
      : []),
    ...(diet.length > 0 ? [{ term: t(($) => $.field.diets), value: text(list(diet)) }] : []),
    ...(accessNeeds ? [{ term: t(($) => $.field.accessNeeds), value: text(accessNeeds) }] : []),
    ...(preferences ? [{ term: t(($) => $.field.preferences), value: text(preferences) }] : []),
    ...(note ? [{ term: t(($) => $.field.note), value: text(note) }] : []),
  ];
  return (
    <>
      <RecordSection title={t(($) => $.field.name)}>
        <DescriptionList
          items={scripts
            .filter((script) => names[script] !== '')
            .map((script) => ({ term: t(($) => $.field[script]), value: <bdi>{names[script]}</bdi> }))}
        />
      </RecordSection>
      <Offices guest={guest} />
      <RecordSection title={t(($) => $.form.hospitality)}>
        {minded.length === 0 && <p className="text-quiet">{t(($) => $.history.noPreferences)}</p>}
        <DescriptionList items={minded} />
      </RecordSection>
    </>
  );
}

function Offices({ guest }: { guest: Guest }): ReactNode {
  const { t } = useTranslation('guests');
  const { language, date } = useFormat();
  const organization = useOrganization();
  const ranks = useQuery(guestsQueries.ranks(organization.id)).data?.items ?? [];
  const rankOf = (id: string | null): string => {
    const rank = ranks.find((one) => one.id === id);
    return rank ? localized(rank.names, language) : '';
  };
  return (
    <RecordSection title={t(($) => $.office.title)}>
      {guest.offices.length === 0 && <p className="text-quiet">{t(($) => $.office.empty)}</p>}
      <ol className="flex flex-col gap-3">
        {guest.offices.map(({ id, titles, rankId, tookOfficeAt, leftOn }) => {
          const from = date(tookOfficeAt.slice(0, 10), 'long');
          const when =
            leftOn === null
              ? t(($) => $.office.since, { from })
              : t(($) => $.office.between, { from, until: date(leftOn, 'long') });
          return (
            <li key={id} className="flex flex-col">
              <bdi className="font-medium">{localized(titles, language)}</bdi>
              <span className="text-13 text-quiet">{[rankOf(rankId), when].filter(Boolean).join(' · ')}</span>
            </li>
          );
        })}
      </ol>
    </RecordSection>
  );
}
