import type { PressQuestion } from '@ravabet/contracts/newsdesk/newsroom';
import { Banner, TextArea } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface AnswerFormProps {
  question: PressQuestion;
  value: string;
  onChange: (value: string) => void;
}

/** Written in the page; the button that sends it stands in the page's head. */
export function AnswerForm({ question, value, onChange }: AnswerFormProps): ReactNode {
  const { t } = useTranslation('newsroom');
  return (
    <div className="flex flex-col gap-3">
      {!question.email && <Banner tone="warning" title={t(($) => $.questions.byPhone)} />}
      <TextArea
        label={t(($) => $.questions.step.answer.text)}
        description={t(($) => $.questions.step.answer.hint)}
        rows={8}
        maxLength={10_000}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
