import type { Prisma } from '@ravabet/db';

const personRef = (
  id: string,
) => `(SELECT json_build_object('id', m.person_id, 'name', m.display_name) FROM membership m
  WHERE m.organization_id = r.organization_id AND m.person_id = ${id})`;

/** Still owed and late, by the database's clock; what stands still is not. */
export const isOverdue = `(r.due_at IS NOT NULL AND r.due_at < now() AND r.paused_at IS NULL AND r.state IN ('open', 'accepted', 'returned'))`;

/** Columns of a list item, named as in the contract. `r` is the task. */
export const listItemColumns = `
  r.id, r.title, r.state,
  CASE WHEN r.subject_id IS NULL THEN NULL ELSE json_build_object('type', r.subject_type, 'id', r.subject_id) END AS subject,
  ${personRef('r.owner_person_id')} AS "ownerPerson",
  (SELECT json_build_object('id', u.id, 'names', u.names) FROM unit u
    WHERE u.organization_id = r.organization_id AND u.id = r.owner_unit_id) AS "ownerUnit",
  ${personRef('r.created_by_id')} AS "createdBy",
  r.due_at AS "dueAt", ${isOverdue} AS overdue, r.paused_at AS "pausedAt",
  (SELECT count(*)::int FROM jsonb_array_elements(r.checklist) i WHERE (i ->> 'done')::boolean) AS "checklistDone",
  jsonb_array_length(r.checklist) AS "checklistTotal",
  r.created_at AS "createdAt", r.updated_at AS "updatedAt", r.version`;

/** What the record page shows beyond the list item. */
export const recordColumns = `
  r.description, r.due_rule AS "dueRule", r.checklist, r.deleted_at AS "deletedAt",
  (SELECT coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'text', e.text,
      'file', CASE WHEN f.id IS NULL THEN NULL ELSE json_build_object('id', f.id, 'name', f.name,
        'url', '/api/organizations/' || f.organization_id || '/files/' || f.id || '/content') END,
      'createdBy', ${personRef('e.created_by_id')}, 'createdAt', e.created_at) ORDER BY e.id), '[]')
    FROM task_evidence e LEFT JOIN file f ON f.organization_id = e.organization_id AND f.id = e.file_id AND f.deleted_at IS NULL
    WHERE e.organization_id = r.organization_id AND e.task_id = r.id) AS evidence,
  (SELECT a.reason FROM audit_entry a WHERE a.organization_id = r.organization_id AND a.subject_type = 'Task' AND a.subject_id = r.id
    AND a.event = 'task.returned' AND r.state = 'returned' ORDER BY a.id DESC LIMIT 1) AS "returnReason",
  (SELECT json_build_object('reason', a.reason, 'by', ${personRef('a.actor_id')}) FROM audit_entry a
    WHERE a.organization_id = r.organization_id AND a.subject_type = 'Task' AND a.subject_id = r.id
    AND a.event = 'task.declined' AND r.state = 'declined' ORDER BY a.id DESC LIMIT 1) AS declined,
  (SELECT coalesce(json_agg(json_build_object('id', p.id, 'reason', p.reason, 'pausedBy', ${personRef('p.paused_by_id')},
      'pausedAt', p.paused_at, 'resumedBy', ${personRef('p.resumed_by_id')}, 'resumedAt', p.resumed_at) ORDER BY p.paused_at), '[]')
    FROM task_pause p WHERE p.organization_id = r.organization_id AND p.task_id = r.id) AS pauses`;

/** Columns that rules look at, for lists. */
export const factColumns = {
  state: 'r.state',
  ownerPersonId: 'r.owner_person_id::text',
  ownerUnitId: 'r.owner_unit_id::text',
  createdById: 'r.created_by_id::text',
};

export const verbColumns = {
  id: true,
  title: true,
  state: true,
  subjectType: true,
  subjectId: true,
  ownerPersonId: true,
  ownerUnitId: true,
  dueAt: true,
  dueRule: true,
  pausedAt: true,
  checklist: true,
  createdById: true,
  version: true,
  deletedAt: true,
} satisfies Prisma.TaskSelect;
