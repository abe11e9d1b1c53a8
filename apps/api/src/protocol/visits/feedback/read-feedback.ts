import {
  type FeedbackAnswer,
  type FeedbackGuest,
  type FeedbackRating,
  feedbackRatings,
  type VisitFeedback,
} from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Language } from '@ravabet/i18n';
import { languageOfGuest } from './language-of-guest.ts';

type Answered = Record<FeedbackRating, number | null> & {
  id: string;
  participantId: string;
  language: Language;
  text: string;
  answeredAt: Date;
};

/** What the guests said, the newest first. Without the names nobody said it: the how-manieth guest it was would tell. */
export async function readAnswers(
  tx: Tx,
  organizationId: string,
  visitId: string,
  seesNames: boolean,
): Promise<FeedbackAnswer[]> {
  const rows = (await tx.visitFeedback.findMany({
    where: { organizationId, visitId, answeredAt: { not: null } },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
  })) as Answered[];
  return rows.map(({ id, participantId, language, text, answeredAt, ...row }) => ({
    id,
    participantId: seesNames ? participantId : null,
    language,
    ratings: eachRating((name) => row[name]),
    text,
    answeredAt: answeredAt.toISOString(),
  }));
}

export const averagesOf = (answers: readonly FeedbackAnswer[]): VisitFeedback['averages'] =>
  eachRating((name) => {
    const given = answers.map(({ ratings }) => ratings[name]).filter((one) => one !== null);
    const sum = given.reduce((all, one) => all + one, 0);
    return { count: given.length, average: given.length === 0 ? null : Math.round((sum / given.length) * 10) / 10 };
  });

function eachRating<T>(of: (name: FeedbackRating) => T): Record<FeedbackRating, T> {
  return Object.fromEntries(feedbackRatings.map((name) => [name, of(name)])) as Record<FeedbackRating, T>;
}

interface GuestRow {
  participantId: string;
  languages: string[];
  country: string;
  hasEmail: boolean;
  hasAnswered: boolean;
  link: (NonNullable<FeedbackGuest['link']> & { language: Language }) | null;
}

/** Every guest who is still of the visit, with the link that was made. The clock of the database says whether it leads somewhere. */
export async function readFeedbackGuests(
  tx: Tx,
  organizationId: string,
  visitId: string,
  sendsMail: boolean,
): Promise<FeedbackGuest[]> {
  const rows = await tx.$queryRaw<GuestRow[]>`
    SELECT p.id AS "participantId", g.languages, g.country, g.email <> '' AS "hasEmail", f.answered_at IS NOT NULL AS "hasAnswered",
      CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('id', f.id, 'language', f.language, 'isMailed', f.is_mailed, 'version', f.version,
        'state', CASE WHEN f.revoked_at IS NOT NULL THEN 'revoked' WHEN f.ends_at <= now() THEN 'ended' ELSE 'open' END,
        'askedAt', f.asked_at, 'endsAt', f.ends_at) END AS link
    FROM visit_participant p
    JOIN guest g ON g.organization_id = p.organization_id AND g.id = p.guest_id
    LEFT JOIN visit_feedback f ON f.organization_id = p.organization_id AND f.participant_id = p.id
    WHERE p.organization_id = ${organizationId}::uuid AND p.visit_id = ${visitId}::uuid AND p.side = 'guest' AND p.removed_at IS NULL
    ORDER BY p.created_at, p.id`;
  return rows.map(({ participantId, languages, country, hasEmail, hasAnswered, link }) => ({
    participantId,
    language: link?.language ?? languageOfGuest({ languages, country }),
    canBeMailed: hasEmail && sendsMail,
    hasAnswered,
    link: link && {
      id: link.id,
      state: link.state,
      askedAt: new Date(link.askedAt).toISOString(),
      endsAt: new Date(link.endsAt).toISOString(),
      isMailed: link.isMailed,
      version: link.version,
    },
  }));
}
