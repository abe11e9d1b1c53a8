import { type Language, languages } from '@ravabet/contracts/kernel';
import {
  type NewStyleRule,
  type StyleRule,
  type StyleWeight,
  styleWeights,
} from '@ravabet/contracts/newsdesk/press-releases';
import { Button, Form, Select, TextField } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface StyleRuleFormProps {
  /** the one that is changed; without it a new one is made */
  rule?: StyleRule;
  isPending: boolean;
  /** true when it was kept */
  onSave: (content: NewStyleRule) => Promise<boolean>;
  onCancel?: () => void;
}

export function StyleRuleForm({ rule, isPending, onSave, onCancel }: StyleRuleFormProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const [language, setLanguage] = useState<Language>(rule?.language ?? 'fa');
  const [phrase, setPhrase] = useState(rule?.phrase ?? '');
  const [weight, setWeight] = useState<StyleWeight>(rule?.weight ?? 'discouraged');
  const [suggestion, setSuggestion] = useState(rule?.suggestion ?? '');
  const [reason, setReason] = useState(rule?.reason ?? '');
  const save = async (): Promise<void> => {
    if (phrase.trim() === '') return;
    const content = { language, phrase: phrase.trim(), weight, suggestion: suggestion.trim(), reason: reason.trim() };
    if (!(await onSave(content)) || rule) return;
    setPhrase('');
    setSuggestion('');
    setReason('');
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <TextField
          label={t(($) => $.settings.words.phrase)}
          description={t(($) => $.settings.words.phraseHint)}
          isRequired
          valueDirection="auto"
          value={phrase}
          onChange={setPhrase}
          maxLength={80}
        />
        <TextField
          label={t(($) => $.settings.words.suggestion)}
          valueDirection="auto"
          value={suggestion}
          onChange={setSuggestion}
          maxLength={80}
        />
        <Select
          label={t(($) => $.settings.language)}
          choices={languages.map((id) => ({ id, label: c(($) => $.languages[id]) }))}
          value={language}
          onChange={(id) => setLanguage(languages.find((one) => one === id) ?? 'fa')}
        />
        <Select
          label={t(($) => $.settings.words.weight)}
          choices={styleWeights.map((id) => ({ id, label: t(($) => $.settings.words.weights[id]) }))}
          value={weight}
          onChange={(id) => setWeight(styleWeights.find((one) => one === id) ?? 'discouraged')}
        />
      </div>
      <TextField
        label={t(($) => $.settings.words.reason)}
        valueDirection="auto"
        value={reason}
        onChange={setReason}
        maxLength={200}
      />
      <div className="flex gap-2">
        <Button type="submit" isPending={isPending}>
          {rule ? t(($) => $.settings.save) : t(($) => $.settings.words.add)}
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
