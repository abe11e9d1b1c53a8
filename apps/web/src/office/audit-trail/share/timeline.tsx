import { Button, RecordSection, Timeline as TimelineList, type Tone } from '@ravabet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { auditTrailQueries } from '../audit-trail.queries.ts';
import { useEventText } from './use-event-text.ts';

const tones: [RegExp, Tone][] = [
  [/\.(approved|published|verified|ready)$/, 'done'],
  [/\.(changes-requested|returned|withdrawn|refused|deleted)$/, 'danger'],
  [/\.(submitted|done|assigned)$/, 'waiting'],
];

interface TimelineProps {
  subjectType:
    | 'Campaign'
    | 'PressRelease'
    | 'SupportRequest'
    | 'SupportService'
    | 'Visit'
    | 'Task'
    | 'File'
    | 'Membership'
    | 'Recipient'
    | 'RecipientList'
    | 'Fact'
    | 'Occasion'
    | 'Event'
    | 'SocialPost'
    | 'Campaign'
    | 'Dispatch'
    | 'PressQuestion'
    | 'Resource'
    | 'Guest'
    | 'Gift';
  subjectId: string;
}

/** What happened with a record, newest first. */
export function Timeline({ subjectType, subjectId }: TimelineProps): ReactNode {
  const { t } = useTranslation('audit-trail');
  const textOf = useEventText();
  const organization = useOrganization();
  const list = useInfiniteQuery(auditTrailQueries.list(organization.id, { subjectType, subjectId, limit: 12 }));
  const entries = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (entries.length === 0) return null;
  return (
    <RecordSection title={t(($) => $.timeline)}>
      <TimelineList
        label={t(($) => $.timeline)}
        entries={entries.map((entry) => ({
          id: entry.id,
          tone: tones.find(([pattern]) => pattern.test(entry.event))?.[1] ?? 'neutral',
          title: (
            <>
              <bdi className="font-medium">{entry.actor?.name ?? t(($) => $.system)}</bdi> {textOf(entry.event)}
              {entry.onBehalfOf && ` (${t(($) => $.onBehalfOf, { name: entry.onBehalfOf.name })})`}
            </>
          ),
          time: <Moment at={entry.at} />,
          ...(entry.reason && {
            detail: (
              <bdi className="wrap-anywhere whitespace-pre-wrap">{t(($) => $.reason, { text: entry.reason })}</bdi>
            ),
          }),
        }))}
      />
      {list.hasNextPage && (
        <div>
          <Button
            size="small"
            variant="quiet"
            isPending={list.isFetchingNextPage}
            onPress={() => void list.fetchNextPage()}
          >
            {t(($) => $.more)}
          </Button>
        </div>
      )}
    </RecordSection>
  );
}
