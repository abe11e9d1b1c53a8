import { languages } from '@ravabet/contracts/kernel';
import { directionOfLanguage } from '@ravabet/i18n/direction';
import type { Organization } from '@ravabet/contracts/office/organizations';
import { Banner, Button, Form, RecordSection, TextArea, TextField } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettingsChange } from './use-settings-change.ts';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 6);

export function LetterheadForm({ organization }: { organization: Organization }): ReactNode {
  const { t } = useTranslation('organizations');
  const { t: c } = useTranslation('common');
  const { isPending, refusal, update } = useSettingsChange();
  const { letterhead, version } = organization;
  const [texts, setTexts] = useState({
    fa: letterhead.lines.fa.join('\n'),
    ar: letterhead.lines.ar.join('\n'),
    en: letterhead.lines.en.join('\n'),
    zh: letterhead.lines.zh.join('\n'),
  });
  const [address, setAddress] = useState(letterhead.address);
  const [phone, setPhone] = useState(letterhead.phone);
  const save = () =>
    update({
      version,
      letterhead: {
        ...letterhead,
        address,
        phone,
        lines: { fa: linesOf(texts.fa), ar: linesOf(texts.ar), en: linesOf(texts.en), zh: linesOf(texts.zh) },
      },
    });
  return (
    <RecordSection title={t(($) => $.letterhead.title)}>
      <p className="text-quiet">{t(($) => $.letterhead.description)}</p>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {refusal && (
          <Banner tone="danger" isLive title={refusal.title}>
            {refusal.detail}
          </Banner>
        )}
        {languages.map((language) => (
          <TextArea
            key={language}
            label={`${t(($) => $.letterhead.lines)}: ${c(($) => $.languages[language])}`}
            rows={2}
            value={texts[language]}
            onChange={(text) => setTexts({ ...texts, [language]: text })}
          />
        ))}
        {languages.map((language) => (
          <TextField
            key={language}
            label={`${t(($) => $.letterhead.address)}: ${c(($) => $.languages[language])}`}
            valueDirection={directionOfLanguage(language)}
            value={address[language]}
            onChange={(text) => setAddress({ ...address, [language]: text })}
            maxLength={500}
          />
        ))}
        <p className="text-13 text-quiet">{t(($) => $.letterhead.addressHint)}</p>
        <TextField
          label={t(($) => $.letterhead.phone)}
          valueDirection="ltr"
          value={phone}
          onChange={setPhone}
          maxLength={100}
        />
        <div>
          <Button type="submit" variant="primary" isPending={isPending}>
            {c(($) => $.save)}
          </Button>
        </div>
      </Form>
    </RecordSection>
  );
}
