import type { Language } from '@ravabet/contracts/kernel';
import { Button, RadioGroup, TextArea } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import type { Conflict } from '../editor/draft-keeper.ts';
import { type ContentField, isSame, type ReleaseContent } from '../release-content.ts';
import { type ComparedField, comparedFields, fieldText } from '../versions/field-text.ts';
import { useWording } from '../versions/use-wording.ts';
import { WordDiff } from '../versions/word-diff.tsx';
import { bothOf, canHoldBoth, type Choice, combine } from './combine.ts';

interface MergePanelProps {
  conflict: Conflict;
  language: Language;
  onResolve: (content: ReleaseContent) => void;
  onCancel: () => void;
}

const isCompared = (field: ContentField): field is ComparedField => comparedFields.some((one) => one === field);
const changed = (field: ContentField, before: ReleaseContent, after: ReleaseContent): boolean =>
  !isSame(before[field], after[field]);

/** Both wrote in the same fields: each is shown against what stood there before, and one chooses or puts them together. */
export function MergePanel({ conflict, language, onResolve, onCancel }: MergePanelProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const [choices, setChoices] = useState<Partial<Record<ContentField, Choice>>>({});
  const [written, setWritten] = useState<Partial<Record<ContentField, string>>>({});
  const { base, mine, theirs, fields } = conflict;
  const missing = fields.filter((field) => !choices[field]);
  return (
    <section aria-labelledby="merge-title" className="flex flex-col gap-8">
      <header>
        <h2 id="merge-title" className="text-22 font-bold">
          {t(($) => $.merge.title)}
        </h2>
        <p className="text-quiet">{t(($) => $.merge.intro)}</p>
      </header>
      {fields.map((field) => {
        const both = bothOf(field, mine, theirs);
        return (
          <section key={field} className="flex flex-col gap-3 rounded-card border border-line bg-card p-4">
            <h3 className="font-bold">{t(($) => $.field[field])}</h3>
            <div className="grid gap-4 sm:grid-cols-2">
              {(['mine', 'theirs'] as const).map((side) => (
                <div key={side} className="min-w-0">
                  <h4 className="text-13 font-medium text-quiet">{t(($) => $.merge[side])}</h4>
                  <FieldDiff field={field} before={base} after={conflict[side]} language={language} />
                </div>
              ))}
            </div>
            <RadioGroup
              label={t(($) => $.merge.keep)}
              orientation="horizontal"
              value={choices[field] ?? ''}
              onChange={(choice) => setChoices({ ...choices, [field]: choice as Choice })}
              choices={[
                { id: 'mine', label: t(($) => $.merge.mine) },
                { id: 'theirs', label: t(($) => $.merge.theirs) },
                ...(canHoldBoth(field) ? [{ id: 'both', label: t(($) => $.merge.both) }] : []),
              ]}
            />
            {choices[field] === 'both' && typeof both === 'string' && (
              <TextArea
                label={t(($) => $.merge.together)}
                value={written[field] ?? both}
                onChange={(text) => setWritten({ ...written, [field]: text })}
              />
            )}
          </section>
        );
      })}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          disabledReason={missing.length > 0 ? t(($) => $.merge.chooseFirst) : null}
          onPress={() => onResolve(combine(conflict, changed, choices, written))}
        >
          {t(($) => $.merge.save)}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {c(($) => $.back)}
        </Button>
      </div>
    </section>
  );
}

interface FieldDiffProps {
  field: ContentField;
  before: ReleaseContent;
  after: ReleaseContent;
  language: Language;
}

function FieldDiff({ field, before, after, language }: FieldDiffProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const say = useWording();
  if (isCompared(field)) {
    return <WordDiff before={fieldText(before, field, say)} after={fieldText(after, field, say)} language={language} />;
  }
  if (field === 'kind') return <p>{t(($) => $.kind[after.kind])}</p>;
  return <p>{after.embargoUntil ? format.date(after.embargoUntil) : c(($) => $.none)}</p>;
}
