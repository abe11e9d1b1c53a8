import { embargoLinksRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { Banner, Button, ComboBox, RecordSection, TextField } from '@ravabet/ui';
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Copy } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { recipientsQueries } from '../recipients/recipients.queries.ts';
import { embargoQueries } from './embargo.queries.ts';

/** One recipient gets a link, whose address is shown this once. */
export function EmbargoInvite({ releaseId }: { releaseId: string }): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [typed, setTyped] = useState('');
  const [recipientId, setRecipient] = useState<string | null>(null);
  const [made, setMade] = useState<{ name: string; url: string } | null>(null);
  const found = useInfiniteQuery({
    ...recipientsQueries.list(organization.id, { limit: 50, ...(typed.trim() && { q: typed.trim().slice(0, 200) }) }),
    placeholderData: keepPreviousData,
  });
  const people = found.data?.pages.flatMap((page) => page.items) ?? [];
  const make = (): void => {
    const chosen = people.find(({ id }) => id === recipientId);
    if (!chosen) return;
    void run(async () => {
      const { url } = await call(embargoLinksRoutes.create, {
        params: { organizationId: organization.id, id: releaseId },
        body: { recipientId: chosen.id },
      });
      setMade({ name: chosen.name, url });
      setRecipient(null);
      setTyped('');
      await client.invalidateQueries({ queryKey: embargoQueries.all(organization.id) });
    });
  };
  return (
    <RecordSection title={t(($) => $.embargo.invite.title)}>
      <form
        className="flex max-w-2xl flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <ComboBox
          className="min-w-64 flex-1"
          label={t(($) => $.embargo.invite.recipient)}
          choices={people.map(({ id, name, outlet }) => ({ id, label: outlet ? `${name} · ${outlet}` : name }))}
          isFiltered
          value={recipientId}
          onChange={setRecipient}
          onInputChange={(text) => setTyped(text.split(' · ')[0] ?? '')}
          emptyText={t(($) => $.embargo.invite.nobody)}
        />
        <Button type="submit" variant="primary" isPending={isPending}>
          {t(($) => $.embargo.invite.make)}
        </Button>
      </form>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {made && (
        <Banner tone="done" isLive title={t(($) => $.embargo.invite.address, { name: made.name })}>
          <span className="flex flex-col gap-3">
            <span>{t(($) => $.embargo.invite.once)}</span>
            <TextField
              label={t(($) => $.embargo.invite.address, { name: made.name })}
              hideLabel
              isReadOnly
              valueDirection="ltr"
              value={made.url}
            />
            <span>
              <Button
                size="small"
                icon={<Copy className="size-4" />}
                onPress={() =>
                  void navigator.clipboard.writeText(made.url).then(() => sayDone(t(($) => $.embargo.invite.copied)))
                }
              >
                {t(($) => $.embargo.invite.copy)}
              </Button>
            </span>
          </span>
        </Banner>
      )}
    </RecordSection>
  );
}
