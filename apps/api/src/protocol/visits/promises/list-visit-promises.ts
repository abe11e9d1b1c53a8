import type { VisitPromise } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Databases } from '../../../platform/databases.ts';
import { loadVisit } from '../load-visit.ts';

type Row = Omit<VisitPromise, 'createdAt'> & { createdAt: Date };

const text = `SELECT p.id, p.text, p.participant_id AS "participantId",
    json_build_object('id', k.id, 'state', k.state, 'dueAt', k.due_at, 'owner', coalesce(
      (SELECT m.display_name FROM membership m WHERE m.organization_id = k.organization_id AND m.person_id = k.owner_person_id),
      (SELECT u.names->>'fa' FROM unit u WHERE u.organization_id = k.organization_id AND u.id = k.owner_unit_id), '')) AS task,
    (SELECT json_build_object('id', m.person_id, 'name', m.display_name) FROM membership m
      WHERE m.organization_id = p.organization_id AND m.person_id = p.created_by_id) AS "createdBy",
    p.created_at AS "createdAt"
  FROM visit_promise p JOIN task k ON k.organization_id = p.organization_id AND k.id = p.task_id
  WHERE p.organization_id = $1::uuid AND p.visit_id = $2::uuid ORDER BY p.created_at, p.id`;

/** What was promised, each with what became of its task. */
export async function readPromises(tx: Tx, organizationId: string, visitId: string): Promise<VisitPromise[]> {
  const rows = await tx.$queryRawUnsafe<Row[]>(text, organizationId, visitId);
  return rows.map(({ createdAt, ...row }) => ({ ...row, createdAt: createdAt.toISOString() }));
}

export function listVisitPromises(
  { app }: Databases,
  actor: Actor,
  ability: Ability,
  visitId: string,
): Promise<{ items: VisitPromise[] }> {
  const { organizationId } = actor;
  return withOrganization(app.prisma, organizationId, async (tx) => {
    await loadVisit(tx, actor, ability, visitId);
    return { items: await readPromises(tx, organizationId, visitId) };
  });
}
