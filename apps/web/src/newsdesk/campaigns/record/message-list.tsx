import { languages, localized } from '@ravabet/contracts/kernel';
import { type Campaign, campaignsRoutes } from '@ravabet/contracts/newsdesk/campaigns';
import { Banner, Button, Disclosure, Form, IconButton, RecordSection, TextArea, TextField } from '@ravabet/ui';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { mayChange, useCampaignChange } from './use-campaign-change.ts';

type Message = Campaign['messages'][number];
interface Draft extends Omit<Message, 'id'> {
  key: string;
  id?: string;
}
const empty = (): Draft => ({ key: crypto.randomUUID(), texts: { fa: '', ar: '', en: '', zh: '' }, audience: '' });
const others = languages.filter((language) => language !== 'fa');

/** The key messages in their order, read or written. */
export function MessageList({ campaign }: { campaign: Campaign }): ReactNode {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const [isWriting, setWriting] = useState(false);
  if (isWriting) return <MessageForm campaign={campaign} onClose={() => setWriting(false)} />;
  return (
    <RecordSection
      title={t(($) => $.messages.title)}
      actions={
        mayChange(campaign) && (
          <Button size="small" className="no-print" onPress={() => setWriting(true)}>
            {t(($) => $.messages.edit)}
          </Button>
        )
      }
    >
      {campaign.messages.length === 0 && <p className="text-quiet">{t(($) => $.messages.empty)}</p>}
      <ol className="flex flex-col gap-3">
        {campaign.messages.map((message, index) => (
          <li key={message.id} className="flex gap-3">
            <span
              aria-hidden="true"
              className="flex size-7 shrink-0 items-center justify-center rounded-full bg-accent-wash text-13 font-medium text-accent-hover"
            >
              {format.number(index + 1)}
            </span>
            <span className="flex flex-col">
              <bdi className="font-medium">{localized(message.texts, format.language)}</bdi>
              {message.audience && <bdi className="text-13 text-quiet">{message.audience}</bdi>}
            </span>
          </li>
        ))}
      </ol>
    </RecordSection>
  );
}

function MessageForm({ campaign, onClose }: { campaign: Campaign; onClose: () => void }): ReactNode {
  const { t } = useTranslation('campaigns');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const { params, isPending, refusal, run } = useCampaignChange(campaign.id);
  const [seen] = useState(campaign);
  const [wasTried, setTried] = useState(false);
  const [drafts, setDrafts] = useState<Draft[]>(() =>
    campaign.messages.length > 0 ? campaign.messages.map((message) => ({ ...message, key: message.id })) : [empty()],
  );
  const set = (key: string, change: Partial<Draft>): void =>
    setDrafts((all) => all.map((draft) => (draft.key === key ? { ...draft, ...change } : draft)));
  const move = (from: number, to: number): void =>
    setDrafts((all) => {
      const next = [...all];
      next.splice(to, 0, ...next.splice(from, 1));
      return next;
    });
  const submit = async (): Promise<void> => {
    setTried(true);
    if (drafts.some(({ texts }) => !texts.fa.trim())) return;
    const messages = drafts.map(({ id, texts, audience }) => ({ ...(id && { id }), texts, audience: audience.trim() }));
    const body = { version: seen.version, messages };
    if (
      await run(
        () => call(campaignsRoutes.setMessages, { params, body }),
        t(($) => $.messages.done),
      )
    )
      onClose();
  };
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 className="text-18 font-bold">{t(($) => $.messages.title)}</h2>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <ol className="flex flex-col gap-6">
        {drafts.map((draft, index) => {
          const number = format.number(index + 1);
          return (
            <li key={draft.key} className="flex flex-col gap-3 border-b border-line pb-4">
              <TextArea
                label={t(($) => $.messages.number, { number })}
                isRequired
                rows={2}
                maxLength={500}
                value={draft.texts.fa}
                onChange={(fa) => set(draft.key, { texts: { ...draft.texts, fa } })}
                {...(wasTried && !draft.texts.fa.trim() && { errorMessage: c(($) => $.validation.required) })}
              />
              <Disclosure title={others.map((language) => c(($) => $.languages[language])).join(' · ')} level={3}>
                <div className="grid gap-3 pb-2">
                  {others.map((language) => (
                    <TextField
                      key={language}
                      label={c(($) => $.languages[language])}
                      valueDirection="auto"
                      maxLength={500}
                      value={draft.texts[language]}
                      onChange={(text) => set(draft.key, { texts: { ...draft.texts, [language]: text } })}
                    />
                  ))}
                </div>
              </Disclosure>
              <div className="flex flex-wrap items-end gap-2">
                <TextField
                  className="flex-1"
                  label={t(($) => $.messages.audience)}
                  maxLength={100}
                  value={draft.audience}
                  onChange={(audience) => set(draft.key, { audience })}
                />
                <IconButton
                  label={t(($) => $.messages.up, { number })}
                  icon={<ArrowUp className="size-4" />}
                  isDisabled={index === 0}
                  onPress={() => move(index, index - 1)}
                />
                <IconButton
                  label={t(($) => $.messages.down, { number })}
                  icon={<ArrowDown className="size-4" />}
                  isDisabled={index === drafts.length - 1}
                  onPress={() => move(index, index + 1)}
                />
                <IconButton
                  label={t(($) => $.messages.remove, { number })}
                  icon={<Trash2 className="size-4" />}
                  onPress={() => setDrafts((all) => all.filter(({ key }) => key !== draft.key))}
                />
              </div>
            </li>
          );
        })}
      </ol>
      {drafts.length < 20 && (
        <Button
          size="small"
          className="w-fit"
          icon={<Plus className="size-4" />}
          onPress={() => setDrafts((all) => [...all, empty()])}
        >
          {t(($) => $.messages.add)}
        </Button>
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
