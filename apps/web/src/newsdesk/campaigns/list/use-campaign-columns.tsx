import type { CampaignListItem } from '@ravabet/contracts/newsdesk/campaigns';
import { Badge, StateBadge, type TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { campaignTones } from '../campaign-tone.ts';

export function useCampaignColumns(): TableColumn<CampaignListItem>[] {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t(($) => $.field.title),
        isRowHeader: true,
        allowsSorting: true,
        cell: (campaign) => (
          <span className="flex flex-col">
            <bdi className="font-medium text-pretty">{campaign.title}</bdi>
            <bdi className="line-clamp-1 text-13 text-quiet">{campaign.goal}</bdi>
          </span>
        ),
      },
      {
        id: 'state',
        header: t(($) => $.field.state),
        width: 'w-44',
        cell: (campaign) => (
          <span className="inline-flex flex-wrap gap-2">
            <StateBadge tone={campaignTones[campaign.state]}>{t(($) => $.state[campaign.state])}</StateBadge>
            {campaign.overdue && <Badge tone="waiting">{t(($) => $.overdue)}</Badge>}
          </span>
        ),
      },
      {
        id: 'startsOn',
        header: t(($) => $.field.period),
        width: 'w-48',
        allowsSorting: true,
        cell: (campaign) => (
          <span className="flex flex-col">
            <span>{format.date(campaign.startsOn, 'medium')}</span>
            <span className="text-13 text-quiet">{format.date(campaign.endsOn, 'medium')}</span>
          </span>
        ),
      },
      {
        id: 'owner',
        header: t(($) => $.field.owner),
        width: 'w-40',
        cell: (campaign) => <bdi>{campaign.owner.name}</bdi>,
      },
      {
        id: 'messages',
        header: t(($) => $.field.messages),
        width: 'w-24',
        isNumeric: true,
        cell: (campaign) => format.number(campaign.messageCount),
      },
      {
        id: 'gaps',
        header: t(($) => $.field.gaps),
        width: 'w-32',
        isNumeric: true,
        cell: (campaign) =>
          campaign.gapCount > 0 ? <Badge tone="waiting">{format.number(campaign.gapCount)}</Badge> : format.number(0),
      },
    ],
    [t, format],
  );
}
