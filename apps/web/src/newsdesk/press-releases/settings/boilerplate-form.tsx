import { type Language, languages } from '@ravabet/contracts/kernel';
import type { Boilerplate, NewBoilerplate } from '@ravabet/contracts/newsdesk/press-releases';
import { Button, Form, Select, TextArea, TextField } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface BoilerplateFormProps {
  /** the one that is changed; without it a new one is made */
  boilerplate?: Boilerplate;
  isPending: boolean;
  /** true when it was kept */
  onSave: (content: NewBoilerplate) => Promise<boolean>;
  onCancel?: () => void;
}

export function BoilerplateForm({ boilerplate, isPending, onSave, onCancel }: BoilerplateFormProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const [language, setLanguage] = useState<Language>(boilerplate?.language ?? 'fa');
  const [title, setTitle] = useState(boilerplate?.title ?? '');
  const [text, setText] = useState(boilerplate?.text ?? '');
  const save = async (): Promise<void> => {
    if (title.trim() === '' || text.trim() === '') return;
    if (!(await onSave({ language, title: title.trim(), text: text.trim() })) || boilerplate) return;
    setTitle('');
    setText('');
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="grid items-start gap-3 sm:grid-cols-[1fr_2fr]">
        {!boilerplate && (
          <Select
            label={t(($) => $.settings.language)}
            choices={languages.map((id) => ({ id, label: c(($) => $.languages[id]) }))}
            value={language}
            onChange={(id) => setLanguage(languages.find((one) => one === id) ?? 'fa')}
          />
        )}
        <TextField
          label={t(($) => $.settings.boilerplates.name)}
          description={t(($) => $.settings.boilerplates.nameHint)}
          isRequired
          valueDirection="auto"
          value={title}
          onChange={setTitle}
          maxLength={120}
        />
      </div>
      <TextArea
        label={t(($) => $.settings.boilerplates.text)}
        isRequired
        value={text}
        onChange={setText}
        maxLength={3000}
      />
      <div className="flex gap-2">
        <Button type="submit" isPending={isPending}>
          {boilerplate ? t(($) => $.settings.save) : t(($) => $.settings.boilerplates.add)}
        </Button>
        {onCancel && (
          <Button variant="quiet" onPress={onCancel}>
            {c(($) => $.cancel)}
          </Button>
        )}
      </div>
    </Form>
  );
}
