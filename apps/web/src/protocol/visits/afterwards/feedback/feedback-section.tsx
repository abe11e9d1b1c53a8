import { RecordSection, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../../shared/organization.ts';
import { useVisit } from '../../record/use-visit.ts';
import { visitsQueries } from '../../visits.queries.ts';
import { FeedbackAnswers } from './feedback-answers.tsx';
import { FeedbackGuests } from './feedback-guests.tsx';
import { LinkOnce } from './link-once.tsx';

/** What the guests said, and links for those who have not. */
export function FeedbackSection(): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const feedback = useQuery(visitsQueries.feedback(organizationId, visit.id)).data;
  const [made, setMade] = useState<{ address: string; name: string } | null>(null);
  return (
    <RecordSection title={t(($) => $.feedback.title)}>
      {feedback ? (
        <>
          <FeedbackAnswers feedback={feedback} />
          {made && <LinkOnce key={made.address} {...made} />}
          {visit.seesNames && <FeedbackGuests feedback={feedback} onMade={setMade} onEnded={() => setMade(null)} />}
        </>
      ) : (
        <Skeleton className="h-24 w-full" />
      )}
    </RecordSection>
  );
}
