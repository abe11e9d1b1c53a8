import { localized } from '@ravabet/contracts/kernel';
import type { SupportRequest } from '@ravabet/contracts/protocol/support-requests';
import { DescriptionList } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';

/** What was asked and answered, with the questions as they were then. */
export function AnswerList({ answers }: { answers: SupportRequest['answers'] }): ReactNode {
  const { t } = useTranslation('support-requests');
  const format = useFormat();
  const said = ({ question, value }: SupportRequest['answers'][number]): string => {
    const nameOf = (id: string): string => {
      const option = question.options.find((one) => one.id === id);
      return option ? localized(option.labels, format.language) : id;
    };
    if (typeof value === 'boolean') return value ? t(($) => $.ask.yes) : t(($) => $.ask.no);
    if (typeof value === 'number') return format.number(value, { maximumFractionDigits: 6 });
    if (Array.isArray(value)) return format.list(value.map(nameOf));
    return question.kind === 'choice' ? nameOf(value) : value;
  };
  return (
    <DescriptionList
      items={answers.map((answer) => ({
        term: localized(answer.question.labels, format.language),
        value: (
          <span dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {said(answer)}
          </span>
        ),
      }))}
    />
  );
}
