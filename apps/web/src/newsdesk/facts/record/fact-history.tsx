import type { Fact } from '@ravabet/contracts/newsdesk/facts';
import { Link, RecordSection, Timeline } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useFormat } from '../../../shared/use-format.ts';
import { dayText, valueText } from '../value-text.ts';

const tones = { created: 'neutral', changed: 'accent', confirmed: 'done' } as const;

/** Every value that it had and every time it was confirmed: who, when, why, and where it was from. */
export function FactHistory({ fact }: { fact: Fact }): ReactNode {
  const { t } = useTranslation('facts');
  const format = useFormat();
  return (
    <RecordSection title={t(($) => $.history.title)}>
      <Timeline
        label={t(($) => $.history.title)}
        entries={fact.history.map((line) => ({
          id: String(line.n),
          tone: tones[line.cause],
          title: (
            <>
              <bdi className="font-medium">
                {t(($) => $.history.line, {
                  value: valueText(line.value, fact.unit, format),
                  date: dayText(line.trueAt, format),
                })}
              </bdi>{' '}
              <span className="text-quiet">
                {t(($) => $.history[line.cause])} · <bdi>{line.createdBy.name}</bdi>
              </span>
            </>
          ),
          time: <Moment at={line.createdAt} />,
          detail: (
            <>
              {line.reason && (
                <p dir="auto" className="text-ink">
                  {line.reason}
                </p>
              )}
              {line.sourceUrl ? (
                <Link href={line.sourceUrl} target="_blank">
                  <bdi>{line.source}</bdi>
                </Link>
              ) : (
                <bdi>{line.source}</bdi>
              )}
            </>
          ),
        }))}
      />
    </RecordSection>
  );
}
