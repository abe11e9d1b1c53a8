import { localized } from '@ravabet/contracts/kernel';
import type { SupportQuestion } from '@ravabet/contracts/protocol/support-requests';
import { CheckboxGroup, RadioGroup, TextArea, TextField } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { Focusable } from './focusable.tsx';
import type { DraftAnswer } from './request-draft.ts';

interface QuestionFieldProps {
  id: string;
  question: SupportQuestion;
  value: DraftAnswer | undefined;
  onChange: (value: DraftAnswer) => void;
  errorMessage: string | undefined;
}

/** A question of a service, asked in the way of its kind. */
export function QuestionField({ id, question, value, onChange, errorMessage }: QuestionFieldProps): ReactNode {
  const { t } = useTranslation('support-requests');
  const { language } = useFormat();
  const { kind, isRequired } = question;
  const said = {
    label: localized(question.labels, language),
    isRequired,
    ...(errorMessage && { errorMessage }),
  };
  const text = typeof value === 'string' ? value : '';
  const options = question.options.map((option) => ({ id: option.id, label: localized(option.labels, language) }));
  if (kind === 'text') return <TextField {...said} id={id} maxLength={300} value={text} onChange={onChange} />;
  if (kind === 'number')
    return <TextField {...said} id={id} inputMode="decimal" maxLength={20} value={text} onChange={onChange} />;
  if (kind === 'long-text') return <TextArea {...said} id={id} maxLength={5000} value={text} onChange={onChange} />;
  if (kind === 'choices') {
    return (
      <Focusable id={id}>
        <CheckboxGroup {...said} choices={options} value={Array.isArray(value) ? value : []} onChange={onChange} />
      </Focusable>
    );
  }
  if (kind === 'choice') {
    return (
      <Focusable id={id}>
        <RadioGroup {...said} choices={options} value={text === '' ? null : text} onChange={onChange} />
      </Focusable>
    );
  }
  return (
    <Focusable id={id}>
      <RadioGroup
        {...said}
        orientation="horizontal"
        choices={[
          { id: 'yes', label: t(($) => $.ask.yes) },
          { id: 'no', label: t(($) => $.ask.no) },
        ]}
        value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
        onChange={(chosen) => onChange(chosen === 'yes')}
      />
    </Focusable>
  );
}
