import { localized } from '@ravabet/contracts/kernel';
import { type CampaignOfRecord, campaignsRoutes, type LinkedType } from '@ravabet/contracts/newsdesk/campaigns';
import { Button, CheckboxGroup, Dialog, IconButton, Link, RecordSection, Select } from '@ravabet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Pencil, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { campaignsQueries } from '../campaigns.queries.ts';

interface RecordCampaignsProps {
  subjectType: LinkedType;
  subjectId: string;
}

/** The campaigns that a record of any room belongs to, and the way to link it. */
export function RecordCampaigns({ subjectType, subjectId }: RecordCampaignsProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const organization = useOrganization();
  const format = useFormat();
  const [linking, setLinking] = useState<'new' | string | null>(null);
  const { data } = useQuery({
    ...campaignsQueries.ofRecord(organization.id, { subjectType, subjectId }),
    enabled: may(organization, 'Campaign.read'),
  });
  if (!data) return null;
  const linked = data.items.filter(({ linkId }) => linkId !== null);
  const open = data.items.filter(({ linkId, mayLink }) => linkId === null && mayLink);
  if (linked.length === 0 && open.length === 0) return null;
  const chosen = linking === 'new' ? open : linked.filter(({ id }) => id === linking);
  return (
    <RecordSection
      title={t(($) => $.ofRecord.title)}
      actions={
        open.length > 0 && (
          <IconButton
            label={t(($) => $.ofRecord.link)}
            icon={<Plus className="size-4" />}
            onPress={() => setLinking('new')}
          />
        )
      }
    >
      {linked.length === 0 && <p className="text-13 text-quiet">{t(($) => $.ofRecord.empty)}</p>}
      <ul className="flex flex-col gap-2">
        {linked.map((campaign) => (
          <li key={campaign.id} className="flex flex-wrap items-center justify-between gap-2">
            <span className="flex flex-col">
              <Link href={paths.campaign(organization.slug, campaign.id)}>
                <bdi>{campaign.title}</bdi>
              </Link>
              <span className="text-13 text-quiet">
                {t(($) => $.ofRecord.carries, { number: format.number(campaign.messageIds.length) })}
              </span>
            </span>
            {campaign.mayLink && (
              <IconButton
                size="small"
                label={t(($) => $.ofRecord.edit, { title: campaign.title })}
                icon={<Pencil className="size-4" />}
                onPress={() => setLinking(campaign.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {linking && chosen.length > 0 && (
        <LinkDialog
          subject={{ subjectType, subjectId }}
          campaigns={chosen}
          isNew={linking === 'new'}
          onClose={() => setLinking(null)}
        />
      )}
    </RecordSection>
  );
}

interface LinkDialogProps {
  subject: RecordCampaignsProps;
  campaigns: readonly CampaignOfRecord[];
  isNew: boolean;
  onClose: () => void;
}

function LinkDialog({ subject, campaigns, isNew, onClose }: LinkDialogProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const { language } = useFormat();
  const client = useQueryClient();
  const sayProblem = useProblemToast();
  const [id, setId] = useState(campaigns[0]?.id ?? '');
  const campaign = campaigns.find((one) => one.id === id) ?? campaigns[0];
  const [messageIds, setMessages] = useState<string[]>(isNew ? [] : (campaign?.messageIds ?? []));
  const params = { organizationId: organization.id, id };
  const change = useMutation({
    mutationFn: (unlinked: string | null) =>
      unlinked
        ? call(campaignsRoutes.unlink, { params: { ...params, partId: unlinked } })
        : call(campaignsRoutes.link, { params, body: { ...subject, messageIds } }),
    onSuccess: (_campaign, unlinked) => {
      void client.invalidateQueries({ queryKey: campaignsQueries.all(organization.id) });
      sayDone(unlinked ? t(($) => $.ofRecord.removed) : t(($) => $.ofRecord.done));
      onClose();
    },
    onError: sayProblem,
  });
  if (!campaign) return null;
  const { linkId } = campaign;
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={isNew ? t(($) => $.ofRecord.link) : t(($) => $.ofRecord.edit, { title: campaign.title })}
      closeLabel={c(($) => $.close)}
      actions={
        <>
          {linkId && (
            <Button variant="quiet" onPress={() => change.mutate(linkId)}>
              {t(($) => $.ofRecord.unlink)}
            </Button>
          )}
          <Button variant="primary" isPending={change.isPending} onPress={() => change.mutate(null)}>
            {c(($) => $.save)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {isNew && (
          <Select
            label={t(($) => $.ofRecord.which)}
            choices={campaigns.map(({ id: one, title }) => ({ id: one, label: title }))}
            value={id}
            onChange={(one) => {
              if (!one) return;
              setId(one);
              setMessages([]);
            }}
          />
        )}
        {campaign.messages.length > 0 ? (
          <CheckboxGroup
            label={t(($) => $.ofRecord.messages)}
            choices={campaign.messages.map(({ id: one, texts }) => ({ id: one, label: localized(texts, language) }))}
            value={messageIds}
            onChange={setMessages}
          />
        ) : (
          <p className="text-quiet">{t(($) => $.ofRecord.noMessages)}</p>
        )}
      </div>
    </Dialog>
  );
}
