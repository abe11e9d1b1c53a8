import { type GuestLikeness, likenessDecisions, refusalsRoutes } from '@ravabet/contracts/protocol/guests';
import { Banner, Button, Link, TextField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { guestsQueries } from '../guests.queries.ts';
import { GuestName } from '../share/guest-name.tsx';

/** The two names beside each other, how like they are, and the two answers. */
export function LikenessCard({ likeness }: { likeness: GuestLikeness }): ReactNode {
  const { t } = useTranslation('guests');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const { id: organizationId, slug } = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const { guest, entry, score } = likeness;
  const isMissing = wasTried && reason.trim() === '';
  const decide = async (decision: (typeof likenessDecisions)[number]): Promise<void> => {
    setTried(true);
    if (reason.trim() === '') return;
    const params = { organizationId, id: entry.id };
    const body = { guestId: guest.id, decision, reason: reason.trim() };
    if (await run(() => call(refusalsRoutes.decide, { params, body }))) sayDone(t(($) => $.refusals.decided));
    void client.invalidateQueries({ queryKey: guestsQueries.all(organizationId) });
  };
  return (
    <div className="flex flex-col gap-3 rounded-card border border-line bg-card p-4">
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Link href={paths.guest(slug, guest.id)}>
          <GuestName names={guest.names} showOthers />
        </Link>
        <span className="text-quiet">{t(($) => $.refusals.likeTo)}</span>
        <bdi className="font-medium">{entry.names.join(' · ')}</bdi>
      </p>
      <p className="text-13 text-quiet">
        {t(($) => $.refusals.score, { percent: format.number(score, { style: 'percent' }) })} ·{' '}
        <bdi>{entry.reason}</bdi>
      </p>
      <TextField
        label={t(($) => $.refusals.decisionReason)}
        isRequired
        maxLength={1000}
        value={reason}
        onChange={setReason}
        {...(isMissing && { errorMessage: c(($) => $.validation.required) })}
      />
      <div className="flex flex-wrap gap-2">
        {likenessDecisions.map((decision) => (
          <Button key={decision} isPending={isPending} onPress={() => void decide(decision)}>
            {t(($) => $.refusals.decision[decision])}
          </Button>
        ))}
      </div>
    </div>
  );
}
