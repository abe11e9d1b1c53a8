import { type Campaign, campaignsRoutes } from '@ravabet/contracts/newsdesk/campaigns';
import {
  Badge,
  Banner,
  Button,
  DescriptionList,
  Form,
  PersonChip,
  RecordPage,
  RecordSection,
  StateBadge,
} from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../office/audit-trail/share/timeline.tsx';
import { call } from '../../../shared/call.ts';
import { Moment } from '../../../shared/moment.tsx';
import { useFormat } from '../../../shared/use-format.ts';
import { campaignTones } from '../campaign-tone.ts';
import { BudgetSection } from './budget-section.tsx';
import { type CampaignContent, CampaignFields } from './campaign-fields.tsx';
import { CarrierMatrix } from './carrier-matrix.tsx';
import { MessageList } from './message-list.tsx';
import { useCampaignChange } from './use-campaign-change.ts';
import { useCampaignSteps } from './use-campaign-steps.tsx';

/** The record's page: what it is for and until when; its messages; what carried which; what it cost. */
export function CampaignRecord({ campaign }: { campaign: Campaign }): ReactNode {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const [isEditing, setEditing] = useState(false);
  const steps = useCampaignSteps(campaign, () => setEditing(true));
  return (
    <>
      <RecordPage
        kind={t(($) => $.one)}
        title={<bdi className="[font-size:inherit] [line-height:inherit]">{campaign.title}</bdi>}
        state={
          <>
            <StateBadge tone={campaignTones[campaign.state]}>{t(($) => $.state[campaign.state])}</StateBadge>
            {campaign.overdue && <Badge tone="waiting">{t(($) => $.overdue)}</Badge>}
          </>
        }
        turn={{ label: t(($) => $.field.owner), value: <bdi>{campaign.owner.name}</bdi> }}
        due={{ label: t(($) => $.field.endsOn), value: <span>{format.date(campaign.endsOn, 'long')}</span> }}
        nextStep={steps.next}
        actions={steps.others}
        notices={
          <>
            {campaign.overdue && <Banner tone="warning" title={t(($) => $.overdueNotice)} />}
            {campaign.state === 'closed' && (
              <Banner tone="info" title={t(($) => $.closedNotice)}>
                <bdi>{campaign.closedReason}</bdi>
              </Banner>
            )}
          </>
        }
        sideLabel={t(($) => $.side.label)}
        side={
          <>
            <RecordSection title={t(($) => $.side.people)}>
              <PersonChip name={campaign.owner.name} detail={t(($) => $.field.owner)} />
              {campaign.members
                .filter(({ id }) => id !== campaign.owner.id)
                .map(({ id, name }) => (
                  <PersonChip key={id} name={name} detail={t(($) => $.field.member)} />
                ))}
            </RecordSection>
            <RecordSection title={t(($) => $.side.dates)}>
              <DescriptionList
                items={[
                  { term: t(($) => $.field.startsOn), value: format.date(campaign.startsOn, 'long') },
                  { term: t(($) => $.field.endsOn), value: format.date(campaign.endsOn, 'long') },
                  { term: t(($) => $.field.updatedAt), value: <Moment at={campaign.updatedAt} /> },
                ]}
              />
            </RecordSection>
            <BudgetSection campaign={campaign} />
            <Timeline subjectType="Campaign" subjectId={campaign.id} />
          </>
        }
      >
        <div className="flex flex-col gap-8">
          {isEditing ? (
            <EditForm campaign={campaign} onClose={() => setEditing(false)} />
          ) : (
            <Purpose campaign={campaign} />
          )}
          <MessageList campaign={campaign} />
          <CarrierMatrix campaign={campaign} />
        </div>
      </RecordPage>
      {steps.dialogs}
    </>
  );
}

function Purpose({ campaign }: { campaign: Campaign }): ReactNode {
  const { t } = useTranslation('campaigns');
  const { audiences, channels, goal } = campaign;
  return (
    <div className="flex flex-col gap-4">
      {goal && (
        <p dir="auto" className="text-18 whitespace-pre-wrap">
          {goal}
        </p>
      )}
      {(audiences.length > 0 || channels.length > 0) && (
        <dl className="flex flex-col gap-2 text-13">
          {audiences.length > 0 && <Words term={t(($) => $.field.audiences)} words={audiences} />}
          {channels.length > 0 && (
            <Words term={t(($) => $.field.channels)} words={channels.map((id) => t(($) => $.channel[id]))} />
          )}
        </dl>
      )}
    </div>
  );
}

function Words({ term, words }: { term: string; words: readonly string[] }): ReactNode {
  return (
    <div className="flex flex-wrap items-baseline gap-2">
      <dt className="text-quiet">{term}</dt>
      {words.map((word) => (
        <dd key={word} className="rounded-control bg-shade px-2">
          <bdi>{word}</bdi>
        </dd>
      ))}
    </div>
  );
}

function EditForm({ campaign, onClose }: { campaign: Campaign; onClose: () => void }): ReactNode {
  const { t } = useTranslation('campaigns');
  const { t: c } = useTranslation('common');
  const { params, isPending, refusal, errorAt, run } = useCampaignChange(campaign.id);
  // The version that the person saw when they began: a change from elsewhere is told, not written over.
  const [seen] = useState(campaign);
  const [wasTried, setTried] = useState(false);
  const [content, setContent] = useState<CampaignContent>(() => {
    const { title, goal, audiences, channels, startsOn, endsOn, budget, owner, members } = campaign;
    const people = { ownerId: owner.id, memberIds: members.map(({ id }) => id) };
    return { title, goal, audiences, channels, startsOn, endsOn, budget, ...people };
  });
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!content.title.trim() || !content.ownerId) return;
    const body = { version: seen.version, ...content, title: content.title.trim(), goal: content.goal.trim() };
    const went = await run(
      () => call(campaignsRoutes.update, { params, body }),
      t(($) => $.step.update.done),
    );
    if (went) onClose();
  };
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 className="text-18 font-bold">{t(($) => $.step.update.label)}</h2>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <CampaignFields
        value={content}
        onChange={(change) => setContent((now) => ({ ...now, ...change }))}
        errorAt={errorAt}
        wasTried={wasTried}
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {c(($) => $.save)}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}
