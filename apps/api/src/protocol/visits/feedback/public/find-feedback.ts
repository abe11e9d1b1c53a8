import type { FeedbackRating } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { hashOfFeedbackToken } from '../feedback-link.ts';

export interface OpenFeedback extends Record<FeedbackRating, number | null> {
  readonly id: string;
  readonly text: string;
  readonly endsAt: Date;
  readonly answeredAt: Date | null;
  /** of the visit: nothing else of it is told, and nobody's name */
  readonly title: string;
}

/**
 * What a link opens, as long as it does: not taken back, not ended by the clock of the database, of a visit that took place and a guest
 * who was not struck out. Whatever the reason, everything else is null.
 */
export async function findFeedback(tx: Tx, organizationId: string, token: string): Promise<OpenFeedback | null> {
  const [row] = await tx.$queryRaw<OpenFeedback[]>`
    SELECT f.id, f.welcome, f.programme, f.interpretation, f.hospitality, f.text, f.ends_at AS "endsAt", f.answered_at AS "answeredAt", v.title
    FROM visit_feedback f
    JOIN visit v ON v.organization_id = f.organization_id AND v.id = f.visit_id AND v.state <> 'cancelled'
    JOIN visit_participant p ON p.organization_id = f.organization_id AND p.id = f.participant_id AND p.removed_at IS NULL
    WHERE f.organization_id = ${organizationId}::uuid AND f.token_hash = ${hashOfFeedbackToken(token)}
      AND f.revoked_at IS NULL AND f.ends_at > now()`;
  return row ?? null;
}
