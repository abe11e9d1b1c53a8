import type { PressContact, PressContactContent } from '@ravabet/contracts/newsdesk/newsroom';
import { Button, Form, NumberField, TextField } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noTexts, TextsFields, trimmed } from './texts-fields.tsx';

interface ContactFormProps {
  contact: PressContact | null;
  isPending: boolean;
  errorAt: (pointer: string) => string | undefined;
  onSave: (content: PressContactContent) => void;
  onCancel: () => void;
}

export function ContactForm({ contact, isPending, errorAt, onSave, onCancel }: ContactFormProps): ReactNode {
  const { t } = useTranslation('newsroom');
  const { t: c } = useTranslation('common');
  const [names, setNames] = useState(contact?.names ?? noTexts);
  const [jobTitles, setJobTitles] = useState(contact?.jobTitles ?? noTexts);
  const [subjects, setSubjects] = useState(contact?.subjects ?? noTexts);
  const [phone, setPhone] = useState(contact?.phone ?? '');
  const [email, setEmail] = useState(contact?.email ?? '');
  const [position, setPosition] = useState(contact?.position ?? 0);
  const [isMissing, setMissing] = useState(false);
  const save = (): void => {
    setMissing(names.fa.trim() === '');
    if (names.fa.trim() === '') return;
    onSave({
      names: trimmed(names),
      jobTitles: trimmed(jobTitles),
      subjects: trimmed(subjects),
      phone: phone.trim(),
      email: email.trim(),
      position,
    });
  };
  return (
    <div className="rounded-card border border-line bg-card p-4">
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextsFields
          label={t(($) => $.contact.name)}
          texts={names}
          onChange={setNames}
          maxLength={300}
          isRequired
          errorMessage={isMissing ? c(($) => $.validation.required) : undefined}
        />
        <TextsFields label={t(($) => $.contact.jobTitle)} texts={jobTitles} onChange={setJobTitles} maxLength={300} />
        <TextsFields label={t(($) => $.contact.subjects)} texts={subjects} onChange={setSubjects} isLong />
        <div className="grid gap-3 sm:grid-cols-3">
          <TextField label={t(($) => $.phone)} value={phone} onChange={setPhone} valueDirection="ltr" maxLength={60} />
          <TextField
            label={t(($) => $.people.email)}
            value={email}
            onChange={setEmail}
            valueDirection="ltr"
            maxLength={200}
            errorMessage={errorAt('/email')}
          />
          <NumberField
            label={t(($) => $.contact.position)}
            value={position}
            onChange={(value) => setPosition(Number.isNaN(value) ? 0 : value)}
            minValue={0}
            maxValue={1000}
          />
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
    </div>
  );
}
