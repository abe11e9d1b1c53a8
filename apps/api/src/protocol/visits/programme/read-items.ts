import type { VisitItem } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { tasksById } from '../../../office/tasks/share/tasks-of-subject.ts';

type Row = Omit<VisitItem, 'startsAt' | 'endsAt' | 'task'> & { startsAt: Date; endsAt: Date; taskId: string | null };

const personRef = (id: string): string => `(SELECT json_build_object('id', m.person_id, 'name', m.display_name)
  FROM membership m WHERE m.organization_id = i.organization_id AND m.person_id = ${id})`;
const text = `SELECT i.id, i.starts_at AS "startsAt", i.ends_at AS "endsAt", i.title, i.place,
    (SELECT json_build_object('id', z.id, 'names', z.names, 'kind', z.kind, 'photosAllowed', z.photos_allowed)
      FROM hospital_zone z WHERE z.organization_id = i.organization_id AND z.id = i.zone_id) AS zone,
    ${personRef('i.guide_id')} AS guide, i.speaker, i.needs, i.participant_ids::text[] AS "participantIds",
    coalesce((SELECT json_agg(json_build_object('id', r.id, 'names', r.names) ORDER BY r.id) FROM resource r
      WHERE r.organization_id = i.organization_id AND r.id = ANY(i.resource_ids)), '[]') AS resources,
    i.photos_wanted AS "photosWanted",
    (SELECT json_build_object('id', u.id, 'names', u.names) FROM unit u
      WHERE u.organization_id = i.organization_id AND u.id = i.responsible_unit_id) AS "responsibleUnit",
    i.task_id AS "taskId", i.version
  FROM visit_item i WHERE i.organization_id = $1::uuid AND i.visit_id = $2::uuid AND i.removed_at IS NULL
  ORDER BY i.starts_at, i.ends_at, i.id`;

/** The lines of the programme in their order, each with what its unit says to it. */
export async function readItems(tx: Tx, organizationId: string, visitId: string): Promise<VisitItem[]> {
  const rows = await tx.$queryRawUnsafe<Row[]>(text, organizationId, visitId);
  const taskIds = rows.flatMap(({ taskId }) => taskId ?? []);
  const tasks = taskIds.length > 0 ? await tasksById(tx, organizationId, taskIds) : [];
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return rows.map(({ taskId, startsAt, endsAt, ...row }) => {
    const task = taskId === null ? undefined : byId.get(taskId);
    return {
      ...row,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      task: task ? { id: task.id, state: task.state, reason: task.reason } : null,
    };
  });
}
