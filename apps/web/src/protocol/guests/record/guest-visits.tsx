import { localized } from '@ravabet/contracts/kernel';
import type { Guest } from '@ravabet/contracts/protocol/guests';
import type { ParticipantRole, VisitState } from '@ravabet/contracts/protocol/visits';
import { Badge, Link, RecordSection, StateBadge } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { visitTone } from '../../visits/share/visit-tone.ts';

type VisitOfGuest = Guest['visits'][number];

const over: readonly string[] = ['rejected', 'completed', 'closed', 'cancelled'];
const isComing = ({ state, endsAt }: VisitOfGuest): boolean =>
  !over.includes(state) && Date.parse(endsAt) >= Date.now();

/** Visits of the guest, what comes first before what has been, as far as the reader may see whose names are on them. */
export function GuestVisits({ visits }: Pick<Guest, 'visits'>): ReactNode {
  const { t } = useTranslation('guests');
  // They come the newest first; of the coming ones the next is the first.
  const coming = visits.filter(isComing).toReversed();
  const past = visits.filter((visit) => !isComing(visit));
  return (
    <>
      {coming.length > 0 && (
        <RecordSection title={t(($) => $.history.coming)}>
          <VisitLines visits={coming} />
        </RecordSection>
      )}
      {(past.length > 0 || coming.length === 0) && (
        <RecordSection title={t(($) => $.history.past)}>
          {past.length === 0 && <p className="text-quiet">{t(($) => $.history.noVisits)}</p>}
          <VisitLines visits={past} />
        </RecordSection>
      )}
    </>
  );
}

function VisitLines({ visits }: Pick<Guest, 'visits'>): ReactNode {
  const { t: v } = useTranslation('visits');
  const { language, date } = useFormat();
  const { slug } = useOrganization();
  return (
    <ul className="flex flex-col divide-y divide-line">
      {visits.map(({ id, title, state, startsAt, role, isGuestOfHonour, delegation }) => (
        <li key={id} className="flex flex-col gap-1 py-2">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Link href={paths.visit(slug, id)}>
              <bdi>{title}</bdi>
            </Link>
            <StateBadge tone={visitTone[state as VisitState]}>{v(($) => $.state[state as VisitState])}</StateBadge>
            {isGuestOfHonour && <Badge tone="accent">{v(($) => $.party.guestOfHonour)}</Badge>}
          </div>
          <p className="flex flex-wrap gap-x-2 text-13 text-quiet">
            <time dateTime={startsAt}>{date(startsAt, 'long')}</time>
            <bdi>
              {[v(($) => $.role[role as ParticipantRole]), delegation ? localized(delegation, language) : '']
                .filter(Boolean)
                .join(' · ')}
            </bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}
