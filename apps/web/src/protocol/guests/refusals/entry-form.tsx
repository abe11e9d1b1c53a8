import { refusalsRoutes } from '@ravabet/contracts/protocol/guests';
import { Banner, Button, Form, TextArea } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { guestsQueries } from '../guests.queries.ts';

/** Puts somebody on the list, with every spelling that is known. */
export function EntryForm(): ReactNode {
  const { t } = useTranslation('guests');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const { id: organizationId } = useOrganization();
  const client = useQueryClient();
  const { isPending, refusal, run } = useAttempt();
  const [names, setNames] = useState('');
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const lines = names
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 12);
  const required = c(($) => $.validation.required);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (lines.length === 0 || reason.trim() === '') return;
    const body = { names: lines, reason: reason.trim() };
    let alike = 0;
    const done = await run(async () => {
      ({ alike } = await call(refusalsRoutes.create, { params: { organizationId }, body }));
    });
    if (!done) return;
    const number = format.number(alike);
    sayDone(alike > 0 ? t(($) => $.refusals.doneAlike, { number }) : t(($) => $.refusals.done));
    setNames('');
    setReason('');
    setTried(false);
    void client.invalidateQueries({ queryKey: guestsQueries.all(organizationId) });
  };
  return (
    <Form
      className="rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 className="text-18 font-bold">{t(($) => $.refusals.add)}</h2>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      <TextArea
        label={t(($) => $.refusals.names)}
        isRequired
        rows={3}
        maxLength={2400}
        value={names}
        onChange={setNames}
        {...(wasTried && lines.length === 0 && { errorMessage: required })}
      />
      <TextArea
        label={t(($) => $.refusals.reason)}
        isRequired
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={setReason}
        {...(wasTried && reason.trim() === '' && { errorMessage: required })}
      />
      <div>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t(($) => $.refusals.add)}
        </Button>
      </div>
    </Form>
  );
}
