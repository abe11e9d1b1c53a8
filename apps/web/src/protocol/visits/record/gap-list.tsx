import type { Visit, VisitGap } from '@ravabet/contracts/protocol/visits';
import { Link } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useParticipantName } from '../party/use-participant-name.ts';
import { visitsQueries } from '../visits.queries.ts';

const partOf = (kind: VisitGap['kind']): string => {
  if (kind === 'no-guests' || kind === 'guest-without-rank') return 'guests';
  if (kind === 'interpreter-clash') return 'hospitality';
  return kind === 'consent-missing' || kind === 'consent-refused' ? 'consents' : 'programme';
};

/** What is missing for the visit to be ready, each with the way to where it is put right. */
export function GapList({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation('visits');
  const { id: organizationId, slug } = useOrganization();
  const needsParty = visit.gaps.some(({ participantId }) => participantId !== null);
  const party = useQuery({ ...visitsQueries.party(organizationId, visit.id), enabled: needsParty }).data;
  const nameOf = useParticipantName();
  const about = ({ title, participantId }: VisitGap): string => {
    const participant = party?.participants.find(({ id }) => id === participantId);
    return participant ? nameOf(participant) : title;
  };
  if (visit.gaps.length === 0) return <p className="text-quiet">{t(($) => $.gaps.none)}</p>;
  return (
    <ul className="flex flex-col gap-2">
      {visit.gaps.map((gap) => (
        <li key={`${gap.kind} ${gap.itemId ?? ''} ${gap.participantId ?? ''}`} className="flex items-start gap-2">
          <CircleAlert aria-hidden="true" className="mt-1 size-4 shrink-0 text-saffron" />
          <span>
            <Link href={paths.visit(slug, visit.id, partOf(gap.kind))}>{t(($) => $.gap[gap.kind])}</Link>
            {about(gap) && (
              <>
                {' '}
                <bdi className="text-quiet">{about(gap)}</bdi>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
