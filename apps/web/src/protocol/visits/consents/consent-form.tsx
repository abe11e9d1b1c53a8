import { type VisitConsent, zonesRoutes } from '@ravabet/contracts/protocol/visits';
import { Banner, Button, TextArea } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useVisit } from '../record/use-visit.ts';
import { visitsQueries } from '../visits.queries.ts';

interface ConsentFormProps {
  consent: VisitConsent;
  label: string;
  onDone: () => void;
}

/** Yes, perhaps with conditions, or no with a reason. */
export function ConsentForm({ consent, label, onDone }: ConsentFormProps): ReactNode {
  const { t } = useTranslation('visits');
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const client = useQueryClient();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [conditions, setConditions] = useState(consent.conditions);
  const decide = async (state: 'given' | 'refused'): Promise<void> => {
    const params = { organizationId, id: visit.id, consentId: consent.id };
    const body = { version: consent.version, state, conditions: conditions.trim() };
    const done = await run(async () => {
      const changed = await call(zonesRoutes.decide, { params, body });
      client.setQueryData(visitsQueries.consents(organizationId, visit.id).queryKey, changed);
    });
    if (!done) return;
    void client.invalidateQueries({ queryKey: visitsQueries.all(organizationId) });
    void client.invalidateQueries({ queryKey: ['tasks', organizationId] });
    sayDone(t(($) => $.consent[state]));
    onDone();
  };
  const wrong = errorAt('/conditions');
  const about = `${t(($) => $.consent.subject[consent.subject])}، ${label}`;
  return (
    <div role="group" aria-label={about} className="flex flex-col gap-3">
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <TextArea
        label={t(($) => $.consent.conditions)}
        description={t(($) => $.consent.conditionsHint)}
        rows={2}
        maxLength={2000}
        value={conditions}
        onChange={setConditions}
        {...(wrong && { errorMessage: wrong })}
      />
      <div className="flex gap-2 max-sm:*:flex-1">
        <Button variant="primary" isPending={isPending} onPress={() => void decide('given')}>
          {t(($) => $.consent.give)}
        </Button>
        <Button variant="danger" isPending={isPending} onPress={() => void decide('refused')}>
          {t(($) => $.consent.refuse)}
        </Button>
      </div>
    </div>
  );
}
