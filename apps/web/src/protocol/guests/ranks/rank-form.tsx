import { localDateOf } from '@ravabet/calendars';
import { languages, type LocalizedText } from '@ravabet/contracts/kernel';
import { type ProtocolRank, protocolRanksRoutes } from '@ravabet/contracts/protocol/guests';
import { Banner, Button, Form, NumberField, TextField } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';

const DatePicker = lazy(async () => ({ default: (await import('@ravabet/ui/dates')).DatePicker }));
const directions = { fa: 'rtl', ar: 'rtl', en: 'ltr', zh: 'ltr' } as const;

interface RankFormProps {
  /** null: a new one */
  rank: ProtocolRank | null;
  onDone: () => void;
  onCancel: () => void;
}

export function RankForm({ rank, onDone, onCancel }: RankFormProps): ReactNode {
  const { t } = useTranslation('guests');
  const { t: c } = useTranslation('common');
  const { id: organizationId, timeZone } = useOrganization();
  const { isPending, refusal, errorAt, run } = useAttempt();
  const [names, setNames] = useState<LocalizedText>(rank?.names ?? { fa: '', ar: '', en: '', zh: '' });
  const [classNumber, setClass] = useState(rank?.classNumber ?? 1);
  const [orderNumber, setOrder] = useState(rank?.orderNumber ?? 1);
  const [from, setFrom] = useState<string | null>(
    () => rank?.validFrom ?? localDateOf(new Date().toISOString(), timeZone),
  );
  const [until, setUntil] = useState<string | null>(rank?.validUntil ?? null);
  const [wasTried, setTried] = useState(false);
  const required = c(($) => $.validation.required);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (names.fa.trim() === '' || from === null) return;
    const said = { names, classNumber, orderNumber, validFrom: from, validUntil: until };
    const done = await run(() =>
      rank
        ? call(protocolRanksRoutes.update, {
            params: { organizationId, id: rank.id },
            body: { version: rank.version, ...said },
          })
        : call(protocolRanksRoutes.create, { params: { organizationId }, body: said }),
    );
    if (!done) return;
    sayDone(t(($) => $.ranks.done));
    onDone();
  };
  return (
    <Form
      className="rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-medium">{t(($) => $.ranks.name)}</legend>
        <div className="grid gap-3 sm:grid-cols-2">
          {languages.map((one) => (
            <TextField
              key={one}
              label={c(($) => $.languages[one])}
              isRequired={one === 'fa'}
              valueDirection={directions[one]}
              maxLength={200}
              value={names[one]}
              onChange={(text) => setNames({ ...names, [one]: text })}
              {...(one === 'fa' && wasTried && names.fa.trim() === '' && { errorMessage: required })}
            />
          ))}
        </div>
      </fieldset>
      <div className="grid gap-3 sm:grid-cols-2">
        <NumberField
          label={t(($) => $.ranks.class)}
          minValue={1}
          maxValue={999}
          value={classNumber}
          onChange={(value) => setClass(Number.isNaN(value) ? 1 : value)}
        />
        <NumberField
          label={t(($) => $.ranks.order)}
          minValue={1}
          maxValue={999}
          value={orderNumber}
          onChange={(value) => setOrder(Number.isNaN(value) ? 1 : value)}
          {...(errorAt('/orderNumber') && { errorMessage: errorAt('/orderNumber') as string })}
        />
        <Suspense fallback={<div className="h-16" />}>
          <DatePicker
            label={t(($) => $.ranks.from)}
            isRequired
            value={from}
            onChange={setFrom}
            {...(wasTried && from === null && { errorMessage: required })}
          />
          <DatePicker
            label={t(($) => $.ranks.until)}
            value={until}
            onChange={setUntil}
            {...(errorAt('/validUntil') && { errorMessage: errorAt('/validUntil') as string })}
          />
        </Suspense>
      </div>
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {c(($) => $.save)}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}
