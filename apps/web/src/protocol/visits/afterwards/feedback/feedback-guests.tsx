import { type FeedbackGuest, visitFeedbackRoutes, type VisitFeedback } from '@ravabet/contracts/protocol/visits';
import { Button, ConfirmDialog, StateBadge, type Tone } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link2, Link2Off } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../../shared/call.ts';
import { useOrganization } from '../../../../shared/organization.ts';
import { sayDone } from '../../../../shared/toasts.ts';
import { useFormat } from '../../../../shared/use-format.ts';
import { useParticipantName } from '../../party/use-participant-name.ts';
import { useVisit } from '../../record/use-visit.ts';
import { visitsQueries } from '../../visits.queries.ts';
import { AskDialog } from './ask-dialog.tsx';

interface FeedbackGuestsProps {
  feedback: VisitFeedback;
  onMade: (made: { address: string; name: string }) => void;
  onEnded: () => void;
}

/** Each guest, with what became of the link. */
export function FeedbackGuests({ feedback, onMade, onEnded }: FeedbackGuestsProps): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const nameOf = useParticipantName();
  const party = useQuery(visitsQueries.party(organizationId, visit.id)).data?.participants;
  const [asked, setAsked] = useState<FeedbackGuest | null>(null);
  const { guests, allowedActions } = feedback;
  const mayAsk = allowedActions.some(({ verb }) => verb === 'ask');
  const isBefore = ['requested', 'under-review', 'approved', 'planning', 'ready'].includes(visit.state);
  const name = (participantId: string): string => {
    const found = party?.find(({ id }) => id === participantId);
    return found ? nameOf(found) : '';
  };
  // Whoever makes no links has no list; before the visit there is nothing to ask.
  if (isBefore) return <p className="text-13 text-quiet">{t(($) => $.feedback.notYet)}</p>;
  if (guests.length === 0) return mayAsk && <p className="text-13 text-quiet">{t(($) => $.feedback.nobody)}</p>;
  return (
    <>
      <h3 className="font-bold">{t(($) => $.feedback.asked)}</h3>
      <ul className="flex flex-col divide-y divide-line rounded-card border border-line bg-card">
        {guests.map((guest) => (
          <GuestRow
            key={guest.participantId}
            guest={guest}
            name={name(guest.participantId)}
            onAsk={mayAsk ? () => setAsked(guest) : null}
            onEnded={onEnded}
          />
        ))}
      </ul>
      {asked && (
        <AskDialog
          guest={asked}
          name={name(asked.participantId)}
          onClose={() => setAsked(null)}
          onMade={(address) => onMade({ address, name: name(asked.participantId) })}
        />
      )}
    </>
  );
}

interface GuestRowProps {
  guest: FeedbackGuest;
  name: string;
  onAsk: (() => void) | null;
  onEnded: () => void;
}
const tones: Record<NonNullable<FeedbackGuest['link']>['state'], Tone> = {
  open: 'waiting',
  ended: 'neutral',
  revoked: 'neutral',
};

function GuestRow({ guest: { link, hasAnswered }, name, onAsk, onEnded }: GuestRowProps): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const format = useFormat();
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 p-3">
      <bdi className="min-w-32 flex-1 basis-40 wrap-anywhere font-medium">{name}</bdi>
      <div className="flex flex-wrap items-center gap-2">
        {hasAnswered && <StateBadge tone="done">{t(($) => $.feedback.state.answered)}</StateBadge>}
        {link && (
          <StateBadge tone={tones[link.state]}>
            {t(($) => $.feedback.state[link.state], { date: format.date(link.endsAt, 'long') })}
          </StateBadge>
        )}
        {link?.isMailed && <span className="text-13 text-quiet">{t(($) => $.feedback.isMailed)}</span>}
      </div>
      <div className="flex flex-wrap gap-2">
        {onAsk && (
          <Button
            size="small"
            icon={<Link2 className="size-4" />}
            aria-label={`${link ? t(($) => $.feedback.renew) : t(($) => $.feedback.make)}: ${name}`}
            onPress={onAsk}
          >
            {link ? t(($) => $.feedback.renew) : t(($) => $.feedback.make)}
          </Button>
        )}
        {link?.state === 'open' && <EndButton link={link} name={name} onEnded={onEnded} />}
      </div>
    </li>
  );
}

interface EndButtonProps {
  link: NonNullable<FeedbackGuest['link']>;
  name: string;
  onEnded: () => void;
}

function EndButton({ link: { id, version }, name, onEnded }: EndButtonProps): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const end = async (): Promise<void> => {
    const params = { organizationId, id: visit.id, partId: id };
    const feedback = await call(visitFeedbackRoutes.end, { params, body: { version } });
    client.setQueryData(visitsQueries.feedback(organizationId, visit.id).queryKey, feedback);
    onEnded();
    sayDone(t(($) => $.feedback.ended));
  };
  const label = t(($) => $.feedback.end);
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        icon={<Link2Off className="size-4" />}
        aria-label={`${label}: ${name}`}
        onPress={() => setAsking(true)}
      >
        {label}
      </Button>
      {isAsking && (
        <ConfirmDialog
          isOpen
          onOpenChange={setAsking}
          title={`${label}: ${name}`}
          labels={{ confirm: label, cancel: c(($) => $.cancel), close: c(($) => $.close) }}
          tone="danger"
          onConfirm={end}
        >
          {t(($) => $.feedback.endWhat)}
        </ConfirmDialog>
      )}
    </>
  );
}
