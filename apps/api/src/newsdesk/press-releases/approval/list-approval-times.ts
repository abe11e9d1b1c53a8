import type { AnswerOf } from '@ravabet/contracts';
import type { approvalTimesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';

type Answer = AnswerOf<typeof approvalTimesRoutes.list>;

/** How long each step waited in the last year, from when its turn came until it was decided: as the clock runs, nights included. */
export async function listApprovalTimes(tx: Tx, { organizationId }: Actor, ability: Ability): Promise<Answer> {
  must(ability, 'read', 'ApprovalTime');
  const items = await tx.$queryRaw<Answer['items']>`
    SELECT r.kind, a.step, a.role, a.step_names AS names, count(*)::int AS decisions,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM a.decided_at - a.waited_since))::float8 AS "medianSeconds",
      (count(*) FILTER (WHERE a.decided_at > a.due_at))::int AS late
    FROM press_release_approval a
    JOIN press_release r ON r.organization_id = a.organization_id AND r.id = a.press_release_id
    WHERE a.organization_id = ${organizationId}::uuid AND a.waited_since IS NOT NULL
      AND a.decided_at > now() - interval '1 year'
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3`;
  return { items };
}
