import { type FeedbackAnswer, feedbackRatings, type VisitFeedback } from '@ravabet/contracts/protocol/visits';
import { Badge, DescriptionList } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../../shared/organization.ts';
import { useFormat } from '../../../../shared/use-format.ts';
import { useParticipantName } from '../../party/use-participant-name.ts';
import { useVisit } from '../../record/use-visit.ts';
import { visitsQueries } from '../../visits.queries.ts';

/** Averages first, then everything that was said; by whom, for whoever sees the names. */
export function FeedbackAnswers({ feedback: { answers, averages } }: { feedback: VisitFeedback }): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const format = useFormat();
  if (answers.length === 0) return <p className="text-quiet">{t(($) => $.feedback.none)}</p>;
  return (
    <>
      <DescriptionList
        items={feedbackRatings.map((name) => {
          const { count, average } = averages[name];
          return {
            term: t(($) => $.feedback.rating[name]),
            value:
              average === null ? (
                <span className="text-quiet">{t(($) => $.feedback.noRating)}</span>
              ) : (
                <>
                  {t(($) => $.feedback.average, { average: format.number(average) })}{' '}
                  <span className="text-13 text-quiet">
                    ({t(($) => $.feedback.byCount, { number: format.number(count) })})
                  </span>
                </>
              ),
          };
        })}
      />
      <ul aria-label={t(($) => $.feedback.title)} className="flex flex-col gap-3">
        {answers.map((answer) => (
          <Answer key={answer.id} answer={answer} />
        ))}
      </ul>
    </>
  );
}

function Answer({ answer }: { answer: FeedbackAnswer }): ReactNode {
  const { t } = useTranslation('visit-afterwards');
  const format = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const party = useQuery(visitsQueries.party(organizationId, visit.id)).data?.participants;
  const nameOf = useParticipantName();
  const { participantId, ratings, text, language, answeredAt } = answer;
  const guest = party?.find(({ id }) => id === participantId);
  const who = guest
    ? nameOf(guest)
    : participantId === null
      ? t(($) => $.feedback.somebody)
      : party && t(($) => $.feedback.gone);
  return (
    <li className="flex flex-col gap-2 rounded-card border border-line bg-card p-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <bdi className="font-bold wrap-anywhere">{who}</bdi>
        <span className="text-13 text-quiet">{format.date(answeredAt)}</span>
      </div>
      <div className="flex flex-wrap gap-2 empty:hidden">
        {feedbackRatings.map((name) => {
          const given = ratings[name];
          return (
            given !== null && (
              <Badge key={name} tone={given <= 2 ? 'danger' : 'neutral'}>
                {t(($) => $.feedback.rating[name])}: {format.number(given)}
              </Badge>
            )
          );
        })}
      </div>
      {text && (
        <p dir="auto" lang={language} className="wrap-anywhere whitespace-pre-wrap">
          {text}
        </p>
      )}
    </li>
  );
}
