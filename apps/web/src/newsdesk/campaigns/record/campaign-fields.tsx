import { type CampaignChannel, campaignChannels, type NewCampaign } from '@ravabet/contracts/newsdesk/campaigns';
import { CheckboxGroup, ComboBox, NumberField, TagField, TextArea, TextField } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { campaignsQueries } from '../campaigns.queries.ts';

const DatePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DatePicker }));

export type CampaignContent = Omit<NewCampaign, 'id'>;

interface CampaignFieldsProps {
  value: CampaignContent;
  onChange: (change: Partial<CampaignContent>) => void;
  errorAt: (pointer: string) => string | undefined;
  wasTried: boolean;
}

/** What a campaign is for, whom it is for, when, for how much and by whom. */
export function CampaignFields({ value, onChange, errorAt, wasTried }: CampaignFieldsProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const colleagues = useQuery(campaignsQueries.colleagues(organization.id)).data?.items ?? [];
  const people = colleagues.map(({ personId, name, jobTitle }) => ({
    id: personId,
    label: name,
    description: jobTitle,
  }));
  const required = c(($) => $.validation.required);
  return (
    <>
      <TextField
        label={t(($) => $.field.title)}
        isRequired
        maxLength={300}
        value={value.title}
        onChange={(title) => onChange({ title })}
        {...(wasTried && !value.title.trim() && { errorMessage: required })}
      />
      <TextArea
        label={t(($) => $.field.goal)}
        rows={2}
        maxLength={2000}
        value={value.goal}
        onChange={(goal) => onChange({ goal })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Suspense fallback={<div className="h-16" />}>
          <DatePicker
            label={t(($) => $.field.startsOn)}
            isRequired
            value={value.startsOn}
            onChange={(date) => date && onChange({ startsOn: date })}
          />
        </Suspense>
        <Suspense fallback={<div className="h-16" />}>
          <DatePicker
            label={t(($) => $.field.endsOn)}
            isRequired
            value={value.endsOn}
            onChange={(date) => date && onChange({ endsOn: date })}
            {...(errorAt('/endsOn') && { errorMessage: errorAt('/endsOn') })}
          />
        </Suspense>
      </div>
      <TagField
        label={t(($) => $.field.audiences)}
        description={t(($) => $.field.audiencesHint)}
        choices={value.audiences.map((name) => ({ id: name, label: name }))}
        value={value.audiences}
        onChange={(audiences) => onChange({ audiences })}
        onCreate={(name) =>
          onChange({ audiences: [...new Set([...value.audiences, name.slice(0, 100)])].slice(0, 20) })
        }
        emptyText={c(($) => $.nothingFound)}
      />
      <CheckboxGroup
        label={t(($) => $.field.channels)}
        choices={campaignChannels.map((id) => ({ id, label: t(($) => $.channel[id]) }))}
        value={value.channels}
        onChange={(channels) => onChange({ channels: channels as CampaignChannel[] })}
      />
      <NumberField
        label={t(($) => $.field.budget)}
        minValue={0}
        step={1}
        value={value.budget ?? Number.NaN}
        onChange={(amount) => onChange({ budget: Number.isNaN(amount) ? null : Math.round(amount) })}
      />
      <ComboBox
        key={`owner${people.length}`}
        label={t(($) => $.field.owner)}
        isRequired
        choices={people}
        defaultValue={people.some(({ id }) => id === value.ownerId) ? value.ownerId : null}
        onChange={(id) => onChange({ ownerId: id ?? '' })}
        {...(wasTried && !value.ownerId && { errorMessage: required })}
      />
      <TagField
        label={t(($) => $.field.members)}
        choices={people}
        value={value.memberIds}
        onChange={(memberIds) => onChange({ memberIds })}
        emptyText={c(($) => $.nothingFound)}
      />
    </>
  );
}
