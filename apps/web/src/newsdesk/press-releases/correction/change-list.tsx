import type { Correction } from '@ravabet/contracts/newsdesk/press-releases';
import type { Language } from '@ravabet/contracts/kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DiffPart } from '../versions/word-diff.tsx';

const named = [
  'overTitle',
  'title',
  'subTitle',
  'lead',
  'placeLine',
  'body',
  'pictures',
  'tags',
] as const satisfies readonly (keyof Correction['content'])[];

const namedHere = ['topicIds', 'media', 'occurredAt', 'place', 'events', 'boilerplate'] as const;

interface ChangeListProps {
  changes: Correction['changes'];
  language: Language;
}

/** Every changed word, field by field, as readers will see it. */
export function ChangeList({ changes, language }: ChangeListProps): ReactNode {
  const { t } = useTranslation('press-releases');
  if (changes.length === 0) return <p className="text-quiet">{t(($) => $.correction.noChanges)}</p>;
  return (
    <dl className="flex flex-col gap-3">
      {changes.map(({ field, parts }) => {
        const known = named.find((one) => one === field);
        const more = namedHere.find((one) => one === field);
        return (
          <div key={field}>
            <dt className="text-13 font-medium text-quiet">
              {known
                ? t(($) => $.field[known])
                : more
                  ? t(($) => $.correction.field[more])
                  : t(($) => $.correction.field.other)}
            </dt>
            {parts.length === 0 ? (
              <dd>{t(($) => $.correction.onlyForm)}</dd>
            ) : (
              <dd dir="auto" lang={language} className="whitespace-pre-wrap">
                {parts.map((part, index) => (
                  <DiffPart key={index} {...part} />
                ))}
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
