import { type Language, languages } from '@ravabet/contracts/kernel';
import { mailFaults, type RecipientKind, recipientKinds } from '@ravabet/contracts/newsdesk/distribution';
import { Banner, Button, Form, Select, TextArea, TextField } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../../shared/call-problem.ts';
import type { Attempt } from '../../../shared/use-attempt.ts';

export interface RecipientFields {
  name: string;
  mail: string;
  outlet: string;
  language: Language;
  kind: RecipientKind;
  note: string;
  source: string;
}

interface RecipientFormProps {
  initial: RecipientFields;
  attempt: Attempt;
  submitLabel: string;
  /** throws what the server refuses; the form shows it */
  onSave: (fields: RecipientFields) => Promise<void>;
  children?: ReactNode;
}

/** Name, address, outlet and what the office knows besides; the same for a new recipient and for one that is changed. */
export function RecipientForm({ initial, attempt, submitLabel, onSave, children }: RecipientFormProps): ReactNode {
  const { t } = useTranslation('distribution');
  const { t: c } = useTranslation('common');
  const [fields, setFields] = useState(initial);
  const [asked, setAsked] = useState(false);
  const [mailFault, setMailFault] = useState<string | null>(null);
  const set = (change: Partial<RecipientFields>): void => setFields((before) => ({ ...before, ...change }));
  const needed = (missing: boolean): { errorMessage?: string } =>
    asked && missing ? { errorMessage: c(($) => $.validation.required) } : {};
  const save = (): void => {
    setAsked(true);
    setMailFault(null);
    if (!fields.name.trim() || !fields.mail.trim()) return;
    void attempt.run(() =>
      onSave({ ...fields, name: fields.name.trim(), mail: fields.mail.trim(), outlet: fields.outlet.trim() }).catch(
        (error: unknown) => {
          const code =
            error instanceof CallProblem ? error.errors.find(({ pointer }) => pointer === '/mail')?.code : null;
          const fault = mailFaults.find((one) => `mail-${one}` === code);
          setMailFault(fault ? t(($) => $.form.mailFault[fault]) : null);
          throw error;
        },
      ),
    );
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {attempt.refusal && (
        <Banner tone="danger" isLive title={attempt.refusal.title}>
          {attempt.refusal.detail}
        </Banner>
      )}
      <TextField
        label={t(($) => $.recipients.columns.name)}
        isRequired
        value={fields.name}
        onChange={(name) => set({ name })}
        maxLength={200}
        {...needed(!fields.name.trim())}
      />
      <TextField
        label={t(($) => $.recipients.columns.mail)}
        isRequired
        valueDirection="ltr"
        value={fields.mail}
        onChange={(mail) => set({ mail })}
        maxLength={400}
        {...(mailFault ? { errorMessage: mailFault } : needed(!fields.mail.trim()))}
      />
      <TextField
        label={t(($) => $.recipients.columns.outlet)}
        value={fields.outlet}
        onChange={(outlet) => set({ outlet })}
        maxLength={200}
      />
      <Select
        label={t(($) => $.recipients.columns.language)}
        choices={languages.map((id) => ({ id, label: c(($) => $.languages[id]) }))}
        value={fields.language}
        onChange={(id) => set({ language: languages.find((known) => known === id) ?? fields.language })}
      />
      <Select
        label={t(($) => $.recipients.columns.kind)}
        choices={recipientKinds.map((id) => ({ id, label: t(($) => $.kinds[id]) }))}
        value={fields.kind}
        onChange={(id) => set({ kind: recipientKinds.find((known) => known === id) ?? fields.kind })}
      />
      <TextField
        label={t(($) => $.recipients.columns.source)}
        description={t(($) => $.form.sourceHint)}
        value={fields.source}
        onChange={(source) => set({ source })}
        maxLength={300}
      />
      <TextArea
        label={t(($) => $.recipients.columns.note)}
        value={fields.note}
        onChange={(note) => set({ note })}
        maxLength={2000}
      />
      {children}
      <div>
        <Button type="submit" variant="primary" isPending={attempt.isPending}>
          {submitLabel}
        </Button>
      </div>
    </Form>
  );
}
