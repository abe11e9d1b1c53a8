import { localDateOf } from '@ravabet/calendars';
import { type GiftDirection, giftDirections, giftsRoutes } from '@ravabet/contracts/protocol/gifts';
import type { GuestListItem } from '@ravabet/contracts/protocol/guests';
import { Banner, Button, Form, LinkButton, PageHeader, RadioGroup } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { guestForGift } from '../../guests/share/guest-for-gift.ts';
import { GuestName } from '../../guests/share/guest-name.tsx';
import { GuestPicker } from '../../guests/share/guest-picker.tsx';
import { giftsQueries } from '../gifts.queries.ts';
import { EarlierGift, earlierGiftOf } from './earlier-gift.tsx';
import { GiftFields } from './gift-fields.tsx';
import { type GiftWords, inputOf } from './gift-words.ts';

/** A gift is entered before it is given: so it is neither a second one nor too dear. */
export function NewGiftPage(): ReactNode {
  const { t } = useTranslation('gifts');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [id] = useState(newId);
  const [words, setWords] = useState<GiftWords>(() => ({
    direction: 'given',
    item: '',
    description: '',
    valueRial: null,
    isConsumable: false,
    heldOn: localDateOf(new Date().toISOString(), organization.timeZone),
    keptAt: '',
    reason: '',
    photoFileId: null,
  }));
  const [picked, setPicked] = useState<Pick<GuestListItem, 'id' | 'names'> | null>(null);
  const [earlier, setEarlier] = useState<ReturnType<typeof earlierGiftOf>>(null);
  const [wasTried, setTried] = useState(false);
  const linked = useQuery(guestForGift(organization.id, search.get('guest') ?? '')).data;
  const guest = picked ?? linked ?? null;
  const submit = async (): Promise<void> => {
    setTried(true);
    setEarlier(null);
    const input = inputOf(words);
    if (!input || !guest) return;
    const body = { id, guestId: guest.id, direction: words.direction, ...input };
    const params = { organizationId: organization.id };
    let isWaiting = false;
    const done = await run(async () => {
      try {
        isWaiting = (await call(giftsRoutes.create, { params, body })).state === 'awaiting-approval';
      } catch (error) {
        setEarlier(earlierGiftOf(error));
        throw error;
      }
    });
    if (!done) return;
    void client.invalidateQueries({ queryKey: giftsQueries.all(organization.id) });
    void client.invalidateQueries({ queryKey: ['guests', organization.id] });
    sayDone(isWaiting ? t(($) => $.create.awaits) : t(($) => $.create.done));
    await navigate(paths.gift(organization.slug, id), { replace: true });
  };
  return (
    <div className="measure flex flex-col gap-6">
      <PageHeader title={t(($) => $.create.title)} description={t(($) => $.create.description)} />
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
            {earlier && <EarlierGift earlier={earlier} />}
          </Banner>
        )}
        <RadioGroup
          label={t(($) => $.field.direction)}
          orientation="horizontal"
          value={words.direction}
          onChange={(chosen) => setWords((now) => ({ ...now, direction: chosen as GiftDirection }))}
          choices={giftDirections.map((one) => ({ id: one, label: t(($) => $.direction[one]) }))}
        />
        {guest && (
          <p>
            <span className="text-quiet">{t(($) => $.field.guest)}: </span>
            <GuestName names={guest.names} showOthers />
          </p>
        )}
        {!linked && (
          <GuestPicker
            label={t(($) => $.field.guest)}
            isRequired
            onPick={setPicked}
            {...(wasTried && !guest && { errorMessage: c(($) => $.validation.required) })}
          />
        )}
        <GiftFields
          value={words}
          onChange={(change) => setWords((now) => ({ ...now, ...change }))}
          errorAt={errorAt}
          wasTried={wasTried}
        />
        <div className="flex gap-2">
          <Button type="submit" variant="primary" isPending={isPending}>
            {t(($) => $.create.submit)}
          </Button>
          <LinkButton variant="quiet" href={paths.gifts(organization.slug)}>
            {c(($) => $.cancel)}
          </LinkButton>
        </div>
      </Form>
    </div>
  );
}
