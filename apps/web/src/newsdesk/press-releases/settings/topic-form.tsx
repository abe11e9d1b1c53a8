import type { LocalizedText } from '@ravabet/contracts/kernel';
import type { Topic } from '@ravabet/contracts/newsdesk/press-releases';
import { Button, Form, TextField } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TopicNames } from './topic-names.tsx';

interface TopicFormProps {
  /** the one that is renamed; without it a new one is made */
  topic?: Topic;
  isPending: boolean;
  /** true when it was kept */
  onSave: (content: { slug: string; names: LocalizedText }) => Promise<boolean>;
  onCancel?: () => void;
}

const noNames: LocalizedText = { fa: '', ar: '', en: '', zh: '' };
const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A proposal for the address, from the English name. */
const slugFrom = (english: string): string =>
  english
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);

export function TopicForm({ topic, isPending, onSave, onCancel }: TopicFormProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const [names, setNames] = useState(topic?.names ?? noNames);
  const [typedSlug, setSlug] = useState<string | null>(null);
  const slug = topic?.slug ?? typedSlug ?? slugFrom(names.en);
  const isWrong = slug !== '' && !slugPattern.test(slug);
  const save = async (): Promise<void> => {
    if (names.fa.trim() === '' || slug === '' || isWrong) return;
    const trimmed = { fa: names.fa.trim(), ar: names.ar.trim(), en: names.en.trim(), zh: names.zh.trim() };
    if (!(await onSave({ slug, names: trimmed })) || topic) return;
    setNames(noNames);
    setSlug(null);
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TopicNames names={names} onChange={setNames} />
      {!topic && (
        <TextField
          label={t(($) => $.settings.topics.slug)}
          description={t(($) => $.settings.topics.slugHint)}
          isRequired
          valueDirection="ltr"
          value={slug}
          onChange={setSlug}
          maxLength={60}
          {...(isWrong && { errorMessage: t(($) => $.settings.topics.slugWrong) })}
        />
      )}
      <div className="flex gap-2">
        <Button type="submit" isPending={isPending}>
          {topic ? t(($) => $.settings.save) : t(($) => $.settings.topics.add)}
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
