import { type Campaign, campaignsRoutes } from '@ravabet/contracts/newsdesk/campaigns';
import { localized } from '@ravabet/contracts/kernel';
import { Badge, Banner, Button, IconButton, Link, RecordSection } from '@ravabet/ui';
import { Check, Pencil, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { recordPath } from '../../../shared/record-path.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { ItemForm } from './item-form.tsx';
import { mayChange, useCampaignChange } from './use-campaign-change.ts';

type Item = Campaign['items'][number];
interface Carrier {
  id: string;
  title: string;
  kind: string;
  on: string | null;
  href: string | null;
  messageIds: readonly string[];
  item: Item | null;
}

/** Messages across, what carries them down: what is said where, and what nothing says. */
export function CarrierMatrix({ campaign }: { campaign: Campaign }): ReactNode {
  const { t } = useTranslation('campaigns');
  const organization = useOrganization();
  const format = useFormat();
  const { params, refusal, run } = useCampaignChange(campaign.id);
  const [form, setForm] = useState<'new' | string | null>(null);
  const canChange = mayChange(campaign);
  const { messages } = campaign;
  const carriers: Carrier[] = [
    ...campaign.links.map((link) => ({
      ...link,
      kind: t(($) => $.carrier[link.subjectType]),
      href: recordPath(organization.slug, link.subjectType, link.subjectId),
      item: null,
    })),
    ...campaign.items.map((item) => ({
      ...item,
      kind: `${t(($) => $.item.kind[item.kind])} · ${t(($) => $.channel[item.channel])} · ${item.responsible.name}`,
      on: item.plannedOn,
      href: null,
      item,
    })),
  ].toSorted((one, other) => (one.on ?? '9999').localeCompare(other.on ?? '9999'));
  const carriersOf = (messageId: string): number =>
    carriers.filter(({ messageIds }) => messageIds.includes(messageId)).length;
  const remove = ({ id, item }: Carrier): void =>
    void run(
      () =>
        item
          ? call(campaignsRoutes.removeItem, { params: { ...params, partId: id } })
          : call(campaignsRoutes.unlink, { params: { ...params, partId: id } }),
      t(($) => $.ofRecord.removed),
    );
  const text = (index: number): string => localized(messages[index]?.texts ?? {}, format.language);
  return (
    <RecordSection
      title={t(($) => $.matrix.title)}
      actions={
        canChange && (
          <Button size="small" className="no-print" icon={<Plus className="size-4" />} onPress={() => setForm('new')}>
            {t(($) => $.item.plan)}
          </Button>
        )
      }
    >
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {form === 'new' && <ItemForm campaign={campaign} item={null} onClose={() => setForm(null)} />}
      {carriers.length === 0 && <p className="text-quiet">{t(($) => $.matrix.empty)}</p>}
      {(carriers.length > 0 || messages.length > 0) && (
        <section
          // A wide table is scrolled by keyboard too.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={t(($) => $.matrix.title)}
          className="relative overflow-x-auto"
        >
          <table className="w-full border-collapse text-13">
            <thead>
              <tr className="border-b border-line">
                <th scope="col" className="py-2 pe-3 text-start font-medium">
                  {t(($) => $.matrix.carrier)}
                </th>
                {messages.map((message, index) => (
                  <th key={message.id} scope="col" className="w-14 px-1 py-2 text-center font-medium">
                    <abbr title={text(index)} className="no-underline">
                      {format.number(index + 1)}
                      <span className="sr-only">: {text(index)}</span>
                    </abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {carriers.map((carrier) => (
                <tr key={carrier.id} className="border-b border-line align-top">
                  <th scope="row" className="max-w-72 min-w-36 py-2 pe-3 text-start font-normal">
                    {carrier.href ? (
                      <Link href={carrier.href}>
                        <bdi>{carrier.title}</bdi>
                      </Link>
                    ) : (
                      <bdi className="font-medium">{carrier.title}</bdi>
                    )}
                    <span className="flex flex-wrap gap-x-2 text-12 text-quiet">
                      <bdi>{carrier.kind}</bdi>
                      {carrier.on && <span>{format.date(carrier.on, 'medium')}</span>}
                      {carrier.item?.doneAt && <Badge tone="done">{t(($) => $.item.done)}</Badge>}
                    </span>
                    {canChange && (
                      <span className="no-print flex gap-1">
                        {carrier.item && (
                          <IconButton
                            size="small"
                            label={`${t(($) => $.item.change)}: ${carrier.title}`}
                            icon={<Pencil className="size-4" />}
                            onPress={() => setForm(carrier.id)}
                          />
                        )}
                        <IconButton
                          size="small"
                          label={t(($) => $.matrix.remove, { title: carrier.title })}
                          icon={<Trash2 className="size-4" />}
                          onPress={() => remove(carrier)}
                        />
                      </span>
                    )}
                  </th>
                  {messages.map((message) => {
                    const carries = carrier.messageIds.includes(message.id);
                    return (
                      <td key={message.id} className="px-1 py-2 text-center">
                        {carries ? (
                          <Check aria-hidden="true" className="mx-auto size-4 text-cypress" />
                        ) : (
                          <span aria-hidden="true" className="text-quiet">
                            –
                          </span>
                        )}
                        <span className="sr-only">
                          {carries ? t(($) => $.matrix.carried) : t(($) => $.matrix.notCarried)}
                        </span>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
            {messages.length > 0 && (
              <tfoot>
                <tr>
                  <th scope="row" className="py-2 pe-3 text-start font-medium text-quiet">
                    {t(($) => $.matrix.total)}
                  </th>
                  {messages.map((message) => (
                    <td key={message.id} className="px-1 py-2 text-center">
                      {carriersOf(message.id) > 0 ? (
                        format.number(carriersOf(message.id))
                      ) : (
                        <Badge tone="waiting">
                          {format.number(0)}
                          <span className="sr-only"> {t(($) => $.matrix.gap)}</span>
                        </Badge>
                      )}
                    </td>
                  ))}
                </tr>
              </tfoot>
            )}
          </table>
        </section>
      )}
      {campaign.items
        .filter(({ id }) => id === form)
        .map((item) => (
          <ItemForm key={item.id} campaign={campaign} item={item} onClose={() => setForm(null)} />
        ))}
    </RecordSection>
  );
}
