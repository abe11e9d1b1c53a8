import { localDateOf } from '@ravabet/calendars';
import { giftCeilingsRoutes, type GiftDirection, giftDirections } from '@ravabet/contracts/protocol/gifts';
import { Banner, Button, Form, NumberField, RadioGroup, Select } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { giftsQueries } from '../gifts.queries.ts';

const DatePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DatePicker }));
const all = 'all';

interface CeilingFormProps {
  ranks: { id: string; label: string }[];
  everybody: string;
}

/** A ceiling from a day on; what counted until then ends the day before. */
export function CeilingForm({ ranks, everybody }: CeilingFormProps): ReactNode {
  const { t } = useTranslation('gifts');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [direction, setDirection] = useState<GiftDirection>('given');
  const [rank, setRank] = useState(all);
  const [amountRial, setAmount] = useState<number | null>(null);
  const [from, setFrom] = useState<string | null>(() => localDateOf(new Date().toISOString(), organization.timeZone));
  const [wasTried, setTried] = useState(false);
  const required = c(($) => $.validation.required);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (amountRial === null || from === null) return;
    const body = { rankId: rank === all ? null : rank, direction, amountRial, validFrom: from };
    const params = { organizationId: organization.id };
    const done = await run(() => call(giftCeilingsRoutes.set, { params, body }));
    if (!done) return;
    sayDone(t(($) => $.ceilings.done));
    setAmount(null);
    setTried(false);
    void client.invalidateQueries({ queryKey: giftsQueries.all(organization.id) });
  };
  return (
    <Form
      className="rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 className="text-18 font-bold">{t(($) => $.ceilings.set)}</h2>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <RadioGroup
        label={t(($) => $.field.direction)}
        orientation="horizontal"
        value={direction}
        onChange={(chosen) => setDirection(chosen as GiftDirection)}
        choices={giftDirections.map((one) => ({ id: one, label: t(($) => $.direction[one]) }))}
      />
      <div className="grid gap-3 sm:grid-cols-3">
        <Select
          label={t(($) => $.field.rank)}
          choices={[{ id: all, label: everybody }, ...ranks]}
          value={rank}
          onChange={(id) => setRank(id ?? all)}
        />
        <NumberField
          label={t(($) => $.ceilings.amount)}
          isRequired
          minValue={0}
          maxValue={9_000_000_000_000_000}
          value={amountRial ?? Number.NaN}
          onChange={(rial) => setAmount(Number.isNaN(rial) ? null : Math.round(rial))}
          {...(wasTried && amountRial === null && { errorMessage: required })}
        />
        <Suspense fallback={<div className="h-16" />}>
          <DatePicker
            label={t(($) => $.field.validFrom)}
            isRequired
            value={from}
            onChange={setFrom}
            {...(wasTried && from === null && { errorMessage: required })}
          />
        </Suspense>
      </div>
      <div>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t(($) => $.ceilings.set)}
        </Button>
      </div>
    </Form>
  );
}
