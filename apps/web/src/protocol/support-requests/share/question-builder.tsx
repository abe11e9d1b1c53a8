import { questionKinds, type SupportQuestion } from '@ravabet/contracts/protocol/support-requests';
import { Button, Checkbox, IconButton, Select } from '@ravabet/ui';
import { ArrowUp, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../shared/new-id.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { NamesFields, noNames } from './names-fields.tsx';
import { emptyQuestion, hasOptions } from './question-draft.ts';

const most = 20;

interface QuestionBuilderProps {
  value: readonly SupportQuestion[];
  onChange: (questions: SupportQuestion[]) => void;
  wasTried: boolean;
}

/** What must be known to do it, in the order in which it is asked. */
export function QuestionBuilder({ value, onChange, wasTried }: QuestionBuilderProps): ReactNode {
  const { t } = useTranslation('support-requests');
  const replace = (index: number, question: SupportQuestion): void =>
    onChange(value.map((one, at) => (at === index ? question : one)));
  const up = (index: number): void => {
    const moved = [...value];
    const [question] = moved.splice(index, 1);
    if (question) moved.splice(index - 1, 0, question);
    onChange(moved);
  };
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-bold">{t(($) => $.catalogue.questions)}</h2>
      {value.length === 0 && <p className="text-quiet">{t(($) => $.catalogue.noQuestions)}</p>}
      {value.map((question, index) => (
        <QuestionEditor
          key={question.id}
          question={question}
          index={index}
          wasTried={wasTried}
          onChange={(next) => replace(index, next)}
          onRemove={() => onChange(value.filter((one) => one.id !== question.id))}
          onUp={index > 0 ? () => up(index) : null}
        />
      ))}
      <Button
        className="w-fit"
        icon={<Plus className="size-4" />}
        isDisabled={value.length >= most}
        onPress={() => onChange([...value, emptyQuestion()])}
      >
        {t(($) => $.catalogue.addQuestion)}
      </Button>
    </section>
  );
}

interface QuestionEditorProps {
  question: SupportQuestion;
  index: number;
  wasTried: boolean;
  onChange: (question: SupportQuestion) => void;
  onRemove: () => void;
  onUp: (() => void) | null;
}

function QuestionEditor({ question, index, wasTried, onChange, onRemove, onUp }: QuestionEditorProps): ReactNode {
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const number = format.number(index + 1);
  return (
    <div
      role="group"
      aria-label={t(($) => $.catalogue.question, { number })}
      className="flex flex-col gap-4 rounded-card border border-line bg-card p-4"
    >
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-bold">{t(($) => $.catalogue.question, { number })}</h3>
        <span className="flex gap-1">
          {onUp && (
            <IconButton
              label={t(($) => $.catalogue.questionUp, { number })}
              icon={<ArrowUp className="size-4" />}
              onPress={onUp}
            />
          )}
          <IconButton
            label={t(($) => $.catalogue.removeQuestion, { number })}
            icon={<X className="size-4" />}
            onPress={onRemove}
          />
        </span>
      </div>
      <NamesFields
        legend={t(($) => $.catalogue.label)}
        maxLength={200}
        isRequired
        value={question.labels}
        onChange={(labels) => onChange({ ...question, labels })}
        errorMessage={wasTried && !question.labels.fa.trim() ? c(($) => $.validation.required) : undefined}
      />
      <Select
        label={t(($) => $.catalogue.answerKind)}
        className="max-w-64"
        choices={questionKinds.map((id) => ({ id, label: t(($) => $.questionKind[id]) }))}
        value={question.kind}
        onChange={(id) => onChange({ ...question, kind: questionKinds.find((one) => one === id) ?? 'text' })}
      />
      <Checkbox isSelected={question.isRequired} onChange={(isRequired) => onChange({ ...question, isRequired })}>
        {t(($) => $.catalogue.required)}
      </Checkbox>
      {hasOptions(question) && <OptionsEditor question={question} onChange={onChange} wasTried={wasTried} />}
    </div>
  );
}

function OptionsEditor({
  question,
  onChange,
  wasTried,
}: Pick<QuestionEditorProps, 'question' | 'onChange' | 'wasTried'>): ReactNode {
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const { options } = question;
  const set = (next: SupportQuestion['options']): void => onChange({ ...question, options: next });
  return (
    <div className="flex flex-col gap-3 border-s-2 border-line ps-4">
      <h4 className="font-medium">{t(($) => $.catalogue.options)}</h4>
      {wasTried && options.length === 0 && (
        <p className="text-13 text-pomegranate">{t(($) => $.catalogue.needOptions)}</p>
      )}
      {options.map((option, index) => {
        const number = format.number(index + 1);
        return (
          <div key={option.id} className="flex items-start gap-2">
            <div className="min-w-0 flex-1">
              <NamesFields
                legend={t(($) => $.catalogue.option, { number })}
                maxLength={200}
                isRequired
                value={option.labels}
                onChange={(labels) => set(options.map((one) => (one.id === option.id ? { ...one, labels } : one)))}
                errorMessage={wasTried && !option.labels.fa.trim() ? c(($) => $.validation.required) : undefined}
              />
            </div>
            <IconButton
              label={t(($) => $.catalogue.removeOption, { number })}
              icon={<X className="size-4" />}
              onPress={() => set(options.filter((one) => one.id !== option.id))}
            />
          </div>
        );
      })}
      <Button
        size="small"
        className="w-fit"
        isDisabled={options.length >= 30}
        onPress={() => set([...options, { id: newId(), labels: noNames }])}
      >
        {t(($) => $.catalogue.addOption)}
      </Button>
    </div>
  );
}
