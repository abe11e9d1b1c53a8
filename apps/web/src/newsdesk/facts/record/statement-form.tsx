import { localDateOf, plusDays } from '@ravabet/calendars';
import { type Fact, factsRoutes } from '@ravabet/contracts/newsdesk/facts';
import { parseNumber } from '@ravabet/persian-text';
import { Banner, Button, Form, TextArea } from '@ravabet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useAttempt } from '../../../shared/use-attempt.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { factsQueries } from '../facts.queries.ts';
import { type Statement, StatementFields } from './statement-fields.tsx';
import { ValueField } from './value-field.tsx';

const dayLength = 86_400_000;

/** As long again as it was good for. */
function sameSpan(fact: Fact, today: string): string | null {
  if (!fact.expiresOn) return null;
  const days = Math.round((Date.parse(fact.expiresOn) - Date.parse(fact.trueAt)) / dayLength);
  return plusDays(today, Math.max(1, days));
}

interface StatementFormProps {
  fact: Fact;
  verb: 'confirm' | 'setValue';
  onClose: () => void;
}

/** A new value with its reason, or the old one confirmed; both with where that is from and until when. */
export function StatementForm({ fact, verb, onClose }: StatementFormProps): ReactNode {
  const { t } = useTranslation('facts');
  const { t: c } = useTranslation('common');
  const organization = useOrganization();
  const format = useFormat();
  const client = useQueryClient();
  const { isPending, refusal, errorAt, run } = useAttempt();
  // The version that the person saw when they began: a change from elsewhere is told, not written over.
  const [seen] = useState(fact);
  const [value, setValue] = useState(() => format.number(fact.value, { maximumFractionDigits: 6, useGrouping: false }));
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const [statement, setStatement] = useState<Statement>(() => {
    const today = localDateOf(new Date().toISOString(), organization.timeZone);
    const { source, sourceUrl, sourceFile } = fact;
    return { trueAt: today, expiresOn: sameSpan(fact, today), source, sourceUrl, sourceFileId: sourceFile?.id ?? null };
  });
  const submit = async (): Promise<void> => {
    setTried(true);
    const number = parseNumber(value);
    if (!statement.source.trim()) return;
    if (verb === 'setValue' && (number === null || !reason.trim())) return;
    const params = { organizationId: organization.id, id: fact.id };
    const body = { version: seen.version, ...statement, source: statement.source.trim(), reason: reason.trim() };
    const done = await run(async () => {
      const changed =
        verb === 'confirm'
          ? await call(factsRoutes.confirm, { params, body })
          : await call(factsRoutes.setValue, { params, body: { ...body, value: number ?? 0 } });
      client.setQueryData(factsQueries.one(organization.id, fact.id).queryKey, changed);
    });
    if (!done) return;
    void client.invalidateQueries({ queryKey: factsQueries.all(organization.id) });
    sayDone(t(($) => $.step[verb].done));
    onClose();
  };
  const required = c(($) => $.validation.required);
  return (
    <Form
      className="no-print rounded-card border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 className="text-18 font-bold">{t(($) => $.step[verb].label)}</h2>
      <p className="text-quiet">{t(($) => $.step[verb].what)}</p>
      {refusal && (
        <Banner tone="danger" isLive title={refusal.title}>
          {refusal.detail}
        </Banner>
      )}
      {verb === 'setValue' && <ValueField value={value} onChange={setValue} wasTried={wasTried} />}
      {verb === 'setValue' && (
        <TextArea
          label={t(($) => $.field.reason)}
          isRequired
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={setReason}
          {...(wasTried && !reason.trim() && { errorMessage: required })}
        />
      )}
      <StatementFields
        value={statement}
        fileName={fact.sourceFile?.name ?? null}
        onChange={setStatement}
        errorAt={errorAt}
        wasTried={wasTried}
      />
      {verb === 'confirm' && (
        <TextArea label={t(($) => $.field.note)} rows={2} maxLength={1000} value={reason} onChange={setReason} />
      )}
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {t(($) => $.step[verb].label)}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {c(($) => $.cancel)}
        </Button>
      </div>
    </Form>
  );
}
