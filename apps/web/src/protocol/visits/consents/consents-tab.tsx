import { localized } from '@ravabet/contracts/kernel';
import type { VisitConsent } from '@ravabet/contracts/protocol/visits';
import { Badge, Button, EmptyState, Skeleton, StateBadge, type Tone } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useVisit } from '../record/use-visit.ts';
import { visitsQueries } from '../visits.queries.ts';
import { ConsentForm } from './consent-form.tsx';

const tones: Record<VisitConsent['state'], Tone> = { asked: 'waiting', given: 'done', refused: 'danger' };

/** What the heads of the wards say to this visit; they say it here, on a telephone. */
export function ConsentsTab(): ReactNode {
  const { t } = useTranslation('visits');
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const consents = useQuery(visitsQueries.consents(organizationId, visit.id)).data?.items;
  if (!consents) return <Skeleton className="h-40 w-full" />;
  if (consents.length === 0) {
    return <EmptyState icon={<ShieldCheck className="size-5" />} title={t(($) => $.consent.none)} />;
  }
  return (
    <ul className="flex flex-col gap-3">
      {consents.map((consent) => (
        <ConsentCard key={consent.id} consent={consent} />
      ))}
    </ul>
  );
}

function ConsentCard({ consent }: { consent: VisitConsent }): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { zone, unit, subject, state, conditions, decidedBy, decidedAt, isNeeded } = consent;
  const mayDecide = consent.allowedActions.some(({ verb, disabledReason }) => verb === 'decide' && !disabledReason);
  const [isChanging, setChanging] = useState(false);
  const name = localized({ fa: '', ...zone.names }, format.language);
  const isOpen = mayDecide && (state === 'asked' || isChanging);
  return (
    <li className="flex flex-col gap-3 rounded-card border border-line bg-card p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="font-bold">
          {t(($) => $.consent.subject[subject])} · <bdi>{name}</bdi>
        </h2>
        <Badge>{t(($) => $.zone.kind[zone.kind])}</Badge>
        <StateBadge tone={tones[state]}>{t(($) => $.consent.state[state])}</StateBadge>
      </div>
      {unit && <bdi className="text-13 text-quiet">{localized({ fa: '', ...unit.names }, format.language)}</bdi>}
      {!isNeeded && <p className="text-13 text-quiet">{t(($) => $.consent.notNeeded)}</p>}
      {conditions && !isOpen && (
        <p className="wrap-anywhere whitespace-pre-wrap">
          {state === 'refused' ? t(($) => $.consent.why) : t(($) => $.consent.conditions)}: <bdi>{conditions}</bdi>
        </p>
      )}
      {decidedBy && decidedAt && (
        <p className="text-13 text-quiet">
          {t(($) => $.consent.by, { name: decidedBy.name, date: format.date(decidedAt) })}
        </p>
      )}
      {isOpen && <ConsentForm consent={consent} label={name} onDone={() => setChanging(false)} />}
      {mayDecide && !isOpen && (
        <div>
          <Button size="small" onPress={() => setChanging(true)}>
            {t(($) => $.consent.change)}
          </Button>
        </div>
      )}
    </li>
  );
}
