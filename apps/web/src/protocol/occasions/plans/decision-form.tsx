import { localized } from '@ravabet/contracts/kernel';
import { type CampaignChannel, campaignChannels, plannedItemKinds } from '@ravabet/contracts/newsdesk/campaigns';
import {
  type OccasionDecision,
  type OccasionPlan,
  occasionsRoutes,
  planOutcomes,
  type PlanOutcome,
} from '@ravabet/contracts/protocol/occasions';
import { Banner, Button, ComboBox, Form, RadioGroup, Select, TextArea, TextField } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useMe } from '../../../shared/me.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { occasionsQueries } from '../occasions.queries.ts';

const DatePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DatePicker }));
type LineKind = (typeof plannedItemKinds)[number];

/** It becomes an event, a line of a campaign, or nothing this year, because. */
export function DecisionForm({ plan, onClose }: { plan: OccasionPlan; onClose: () => void }): ReactNode {
  const { t } = useTranslation('occasions');
  const { t: c } = useTranslation('common');
  const { t: campaignTexts } = useTranslation('campaigns');
  const organization = useOrganization();
  const format = useFormat();
  const client = useQueryClient();
  const me = useMe().person;
  const { isPending, refusal, run } = useAttempt();
  const mayPlanCampaigns = may(organization, 'Campaign.update');
  const colleagues = useQuery(occasionsQueries.colleagues(organization.id)).data?.items ?? [];
  const campaigns = useQuery({ ...occasionsQueries.openCampaigns(organization.id), enabled: mayPlanCampaigns });
  const [version] = useState(plan.version);
  const [outcome, setOutcome] = useState<PlanOutcome>('event');
  const [title, setTitle] = useState(() => localized(plan.names, format.language));
  const [plannedOn, setPlannedOn] = useState(plan.date);
  const [ownerId, setOwner] = useState(me.id);
  const [reason, setReason] = useState('');
  const [campaignId, setCampaign] = useState('');
  const [kind, setKind] = useState<LineKind>('post');
  const [channel, setChannel] = useState<CampaignChannel>('social');
  const [wasTried, setTried] = useState(false);
  const isNothing = outcome === 'not-this-year';

  const decision = (): OccasionDecision | null => {
    if (isNothing) return reason.trim() ? { version, outcome, reason: reason.trim() } : null;
    if (!title.trim() || !ownerId) return null;
    const planned = { version, title: title.trim(), plannedOn, ownerId };
    if (outcome === 'event') return { ...planned, outcome };
    return campaignId ? { ...planned, outcome: 'campaign', campaignId, kind, channel } : null;
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    const body = decision();
    if (!body) return;
    const params = { organizationId: organization.id, id: plan.id };
    if (!(await run(() => call(occasionsRoutes.decide, { params, body })))) return;
    sayDone(t(($) => $.step.decide.done));
    onClose();
    void client.invalidateQueries({ queryKey: occasionsQueries.all(organization.id) });
  };
  const required = c(($) => $.validation.required);
  const people = colleagues.map((one) => ({ id: one.personId, label: one.name, description: one.jobTitle }));
  const outcomes = planOutcomes.filter((one) => one !== 'campaign' || mayPlanCampaigns);
  return (
    <Form
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <RadioGroup
        label={t(($) => $.decision.outcome)}
        choices={outcomes.map((id) => ({ id, label: t(($) => $.outcome[id]) }))}
        value={outcome}
        onChange={(id) => setOutcome(id as PlanOutcome)}
      />
      {isNothing ? (
        <TextArea
          label={t(($) => $.decision.reason)}
          isRequired
          maxLength={1000}
          value={reason}
          onChange={setReason}
          {...(wasTried && !reason.trim() && { errorMessage: required })}
        />
      ) : (
        <>
          <TextField
            label={t(($) => $.decision.title)}
            isRequired
            maxLength={300}
            value={title}
            onChange={setTitle}
            {...(wasTried && !title.trim() && { errorMessage: required })}
          />
          <div className="grid gap-5 sm:grid-cols-2">
            <Suspense fallback={<div className="h-16" />}>
              <DatePicker
                label={t(($) => $.decision.plannedOn)}
                isRequired
                value={plannedOn}
                onChange={(date) => date && setPlannedOn(date)}
              />
            </Suspense>
            <ComboBox
              key={`owner${people.length}`}
              label={t(($) => $.decision.owner)}
              isRequired
              choices={people}
              defaultValue={people.some(({ id }) => id === ownerId) ? ownerId : null}
              onChange={(person) => setOwner(person ?? '')}
              {...(wasTried && !ownerId && { errorMessage: required })}
            />
          </div>
        </>
      )}
      {outcome === 'campaign' && campaigns.data?.length === 0 && (
        <Banner tone="info" title={t(($) => $.decision.noCampaign)} />
      )}
      {outcome === 'campaign' && (
        <div className="grid gap-5 sm:grid-cols-3">
          <Select
            label={t(($) => $.decision.campaign)}
            isRequired
            choices={(campaigns.data ?? []).map((one) => ({ id: one.id, label: one.title }))}
            value={campaignId || null}
            onChange={(id) => setCampaign(String(id ?? ''))}
            {...(wasTried && !campaignId && { errorMessage: required })}
          />
          <Select
            label={t(($) => $.decision.kind)}
            choices={plannedItemKinds.map((id) => ({ id, label: t(($) => $.decision.kinds[id]) }))}
            value={kind}
            onChange={(id) => id && setKind(id as LineKind)}
          />
          <Select
            label={t(($) => $.decision.channel)}
            choices={campaignChannels.map((id) => ({ id, label: campaignTexts(($) => $.channel[id]) }))}
            value={channel}
            onChange={(id) => id && setChannel(id as CampaignChannel)}
          />
        </div>
      )}
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {t(($) => $.step.decide.label)}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}
