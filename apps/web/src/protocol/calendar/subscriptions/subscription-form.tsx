import {
  type CalendarAddress,
  type CalendarLayerId,
  calendarRoutes,
  type CalendarSubscription,
} from '@ravabet/contracts/protocol/calendar';
import { Banner, Button, CheckboxGroup, Form, TextField } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { calendarQueries } from '../calendar.queries.ts';

interface SubscriptionFormProps {
  /** null makes one */
  subscription: CalendarSubscription | null;
  layers: readonly CalendarLayerId[];
  /** with the address, when one was made */
  onClose: (made?: CalendarAddress) => void;
}

/** Where it is read, and what it holds. */
export function SubscriptionForm({ subscription, layers, onClose }: SubscriptionFormProps): ReactNode {
  const { t } = useTranslation('calendar');
  const { t: c } = useTranslation('common');
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [id] = useState(() => subscription?.id ?? newId());
  const [name, setName] = useState(subscription?.name ?? '');
  const [chosen, setChosen] = useState<string[]>(subscription?.layers ?? [...layers]);
  const [wasTried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    const content = { name: name.trim(), layers: layers.filter((layer) => chosen.includes(layer)) };
    if (content.name === '' || content.layers.length === 0) return;
    let made: CalendarAddress | undefined;
    const done = await run(async () => {
      if (subscription) {
        const body = { version: subscription.version, ...content };
        await call(calendarRoutes.changeSubscription, { params: { organizationId, id }, body });
      } else made = await call(calendarRoutes.subscribe, { params: { organizationId }, body: { id, ...content } });
    });
    if (!done) return;
    if (subscription) sayDone(t(($) => $.subscribe.changed));
    void client.invalidateQueries({ queryKey: calendarQueries.subscriptions(organizationId).queryKey });
    onClose(made);
  };
  return (
    <Form
      className="rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 className="text-18 font-bold">{t(($) => $.subscribe[subscription ? 'edit' : 'new'])}</h2>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <TextField
        label={t(($) => $.subscribe.name)}
        description={t(($) => $.subscribe.nameHint)}
        autoFocus
        maxLength={60}
        value={name}
        onChange={setName}
        errorMessage={wasTried && name.trim() === '' ? t(($) => $.subscribe.nameNeeded) : undefined}
      />
      <CheckboxGroup
        label={t(($) => $.subscribe.layers)}
        description={layers.includes('deadlines') ? t(($) => $.subscribe.ownHint) : undefined}
        choices={layers.map((layer) => ({ id: layer, label: t(($) => $.layer[layer]) }))}
        value={chosen}
        onChange={setChosen}
        errorMessage={wasTried && chosen.length === 0 ? t(($) => $.subscribe.layersNeeded) : undefined}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {subscription ? c(($) => $.save) : t(($) => $.subscribe.make)}
        </Button>
        <Button variant="quiet" onPress={() => onClose()}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}
