import { DescriptionList, RecordSection } from '@ravabet/ui';
import { localized } from '@ravabet/contracts/kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { countryName } from '../../guests/share/guest-names.ts';
import { DocumentsSection } from '../documents/documents-section.tsx';
import { EditVisit } from '../form/edit-visit.tsx';
import { GapList } from './gap-list.tsx';
import { useVisit } from './use-visit.ts';

/** What the file says in short, and what is missing. */
export function OverviewTab(): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { visit, isEditing, setEditing } = useVisit();
  if (isEditing) return <EditVisit visit={visit} onClose={() => setEditing(false)} />;
  const { purpose, note, unit, budgetLine, budgetRial, countries, namesSeenByPeople } = visit;
  const seers = namesSeenByPeople.map(({ name }) => name);
  const said = (term: string, text: string) => (text === '' ? [] : [{ term, value: <bdi>{text}</bdi> }]);
  return (
    <div className="flex flex-col gap-8">
      <DescriptionList
        items={[
          { term: t(($) => $.field.startsAt), value: format.date(visit.startsAt) },
          { term: t(($) => $.field.endsAt), value: format.date(visit.endsAt) },
          { term: t(($) => $.field.level), value: t(($) => $.level[visit.level]) },
          { term: t(($) => $.field.guests), value: format.number(visit.guestCount) },
          ...said(
            t(($) => $.field.countries),
            format.list(countries.map((country) => countryName(country, format.language))),
          ),
          ...said(
            t(($) => $.field.purpose),
            purpose,
          ),
          ...said(
            t(($) => $.field.unit),
            unit ? localized({ fa: '', ...unit.names }, format.language) : '',
          ),
          ...said(
            t(($) => $.field.budgetLine),
            budgetLine,
          ),
          ...said(
            t(($) => $.field.budget),
            budgetRial === null ? '' : format.number(budgetRial),
          ),
          {
            term: t(($) => $.field.namesSeenBy),
            value:
              visit.namesSeenBy === 'named' && seers.length > 0 ? (
                <bdi>{format.list(seers)}</bdi>
              ) : (
                t(($) => $.names[visit.namesSeenBy])
              ),
          },
        ]}
      />
      {note && (
        <p dir="auto" data-quotable="" className="wrap-anywhere whitespace-pre-wrap">
          {note}
        </p>
      )}
      {['approved', 'planning', 'ready'].includes(visit.state) && (
        <RecordSection title={t(($) => $.gaps.title)}>
          <GapList visit={visit} />
        </RecordSection>
      )}
      <DocumentsSection />
    </div>
  );
}
