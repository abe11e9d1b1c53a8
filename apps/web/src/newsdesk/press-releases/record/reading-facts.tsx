import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { RecordSection } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LengthTable } from '../length-table.tsx';
import { useWording } from '../versions/use-wording.ts';

/** What a reader of the record sees beside it: its topics and how long it is. */
export function ReadingFacts({ release }: { release: PressRelease }): ReactNode {
  const { t } = useTranslation('press-releases');
  const say = useWording();
  return (
    <>
      {release.topicIds.length > 0 && (
        <RecordSection title={t(($) => $.field.topicIds)}>
          <ul className="flex flex-wrap gap-1">
            {release.topicIds.map((id) => (
              <li key={id} className="rounded-control bg-accent-wash px-2 text-13">
                <bdi>{say.topic(id)}</bdi>
              </li>
            ))}
          </ul>
        </RecordSection>
      )}
      <LengthTable content={release} language={release.language} />
    </>
  );
}
