import { localDateOf } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts/kernel';
import {
  type Campaign,
  type CampaignChannel,
  campaignChannels,
  campaignsRoutes,
  type PlannedItemKind,
  plannedItemKinds,
} from '@ravabet/contracts/newsdesk/campaigns';
import { Banner, Button, CheckboxGroup, ComboBox, Form, Select, Switch, TextField } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useMe } from '../../../shared/me.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { campaignsQueries } from '../campaigns.queries.ts';
import { useCampaignChange } from './use-campaign-change.ts';

const DatePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DatePicker }));

interface ItemFormProps {
  campaign: Campaign;
  /** null plans a new one */
  item: Campaign['items'][number] | null;
  onClose: () => void;
}

/** What has no room of its own: a post, an event, an appearance; on which day, through what, by whom, and what it says. */
export function ItemForm({ campaign, item, onClose }: ItemFormProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const me = useMe().person;
  const { params, isPending, refusal, run } = useCampaignChange(campaign.id);
  const colleagues = useQuery(campaignsQueries.colleagues(organization.id)).data?.items ?? [];
  const people = colleagues.map(({ personId, name, jobTitle }) => ({
    id: personId,
    label: name,
    description: jobTitle,
  }));
  const [id] = useState(() => item?.id ?? newId());
  const [kind, setKind] = useState<PlannedItemKind>(item?.kind ?? 'post');
  const [title, setTitle] = useState(item?.title ?? '');
  const [plannedOn, setPlannedOn] = useState(
    () => item?.plannedOn ?? localDateOf(new Date().toISOString(), organization.timeZone),
  );
  const [channel, setChannel] = useState<CampaignChannel>(item?.channel ?? 'social');
  const [responsibleId, setResponsible] = useState(item?.responsible.id ?? me.id);
  const [messageIds, setMessages] = useState<string[]>(item?.messageIds ?? []);
  const [done, setDone] = useState(Boolean(item?.doneAt));
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!title.trim() || !responsibleId) return;
    const content = { kind, title: title.trim(), plannedOn, channel, responsibleId, messageIds };
    const went = await run(
      () =>
        item
          ? call(campaignsRoutes.changeItem, {
              params: { ...params, partId: id },
              body: { version: item.version, ...content, done },
            })
          : call(campaignsRoutes.planItem, { params, body: { id, ...content } }),
      t(($) => $.item.saved),
    );
    if (went) onClose();
  };
  const required = c(($) => $.validation.required);
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3 className="font-bold">{item ? t(($) => $.item.change) : t(($) => $.item.plan)}</h3>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <TextField
        label={t(($) => $.item.title)}
        isRequired
        autoFocus
        maxLength={300}
        value={title}
        onChange={setTitle}
        {...(wasTried && !title.trim() && { errorMessage: required })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          label={t(($) => $.item.kindLabel)}
          choices={plannedItemKinds.map((one) => ({ id: one, label: t(($) => $.item.kind[one]) }))}
          value={kind}
          onChange={(one) => one && setKind(one as PlannedItemKind)}
        />
        <Select
          label={t(($) => $.item.channel)}
          choices={campaignChannels.map((one) => ({ id: one, label: t(($) => $.channel[one]) }))}
          value={channel}
          onChange={(one) => one && setChannel(one as CampaignChannel)}
        />
        <Suspense fallback={<div className="h-16" />}>
          <DatePicker
            label={t(($) => $.item.on)}
            isRequired
            value={plannedOn}
            onChange={(date) => date && setPlannedOn(date)}
          />
        </Suspense>
        <ComboBox
          key={`responsible${people.length}`}
          label={t(($) => $.item.responsible)}
          isRequired
          choices={people}
          defaultValue={people.some((person) => person.id === responsibleId) ? responsibleId : null}
          onChange={(person) => setResponsible(person ?? '')}
          {...(wasTried && !responsibleId && { errorMessage: required })}
        />
      </div>
      {campaign.messages.length > 0 && (
        <CheckboxGroup
          label={t(($) => $.item.messages)}
          choices={campaign.messages.map((message) => ({
            id: message.id,
            label: localized(message.texts, format.language),
          }))}
          value={messageIds}
          onChange={setMessages}
        />
      )}
      {item && (
        <Switch isSelected={done} onChange={setDone}>
          {t(($) => $.item.markDone)}
        </Switch>
      )}
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
