import { languages } from '@ravabet/contracts/kernel';
import type { Organization } from '@ravabet/contracts/office/organizations';
import { Banner, Button, Form, RecordSection, TextField } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettingsChange } from './use-settings-change.ts';

const directions = { fa: 'rtl', ar: 'rtl', en: 'ltr', zh: 'ltr' } as const;

export function NamesForm({ organization }: { organization: Organization }): ReactNode {
  const { t } = useTranslation('organizations');
  const { t: c } = useTranslation('common');
  const { errorAt, isPending, refusal, update } = useSettingsChange();
  const [names, setNames] = useState(organization.names);
  const [timeZone, setTimeZone] = useState(organization.timeZone);
  const missing = errorAt('/names/fa') ?? (names.fa.trim() ? undefined : c(($) => $.validation.required));
  return (
    <RecordSection title={t(($) => $.names.title)}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (names.fa.trim()) void update({ version: organization.version, names, timeZone });
        }}
      >
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        {languages.map((language) => (
          <TextField
            key={language}
            label={t(($) => $.names[language])}
            isRequired={language === 'fa'}
            valueDirection={directions[language]}
            value={names[language]}
            onChange={(text) => setNames({ ...names, [language]: text })}
            maxLength={300}
            {...(language === 'fa' && missing && { errorMessage: missing })}
          />
        ))}
        <TextField label={t(($) => $.slug)} valueDirection="ltr" value={organization.slug} isReadOnly />
        <TextField label={t(($) => $.names.timeZone)} valueDirection="ltr" value={timeZone} onChange={setTimeZone} />
        <div>
          <Button type="submit" variant="primary" isPending={isPending}>
            {c(($) => $.save)}
          </Button>
        </div>
      </Form>
    </RecordSection>
  );
}
