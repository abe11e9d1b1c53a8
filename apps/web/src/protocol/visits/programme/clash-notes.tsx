import { localized } from '@ravabet/contracts/kernel';
import type { VisitClash } from '@ravabet/contracts/protocol/visits';
import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useParticipantName } from '../party/use-participant-name.ts';
import { useVisit } from '../record/use-visit.ts';
import { visitsQueries } from '../visits.queries.ts';

const mostNames = 3;

/** What clashes, in words: which place, who or what, and with what. */
export function ClashNotes({ clashes }: { clashes: readonly VisitClash[] }): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const party = useQuery(visitsQueries.party(organizationId, visit.id)).data;
  const nameOf = useParticipantName();
  const namesOf = ({ kind, names, participantIds }: VisitClash): string => {
    if (kind !== 'guest') return format.list(names.map((one) => localized({ fa: '', ...one }, format.language)));
    const guests = (party?.participants ?? []).filter(({ id }) => participantIds.includes(id));
    if (guests.length > mostNames || guests.length === 0) {
      return t(($) => $.clash.guests, { number: format.number(participantIds.length) });
    }
    return format.list(guests.map(nameOf));
  };
  if (clashes.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 text-13 text-pomegranate">
      {clashes.map((clash) => (
        <li key={JSON.stringify(clash)} className="flex items-start gap-1.5">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span>
            {t(($) => $.clash[clash.kind], {
              names: namesOf(clash),
              title: clash.with.title ?? t(($) => $.clash.other),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
