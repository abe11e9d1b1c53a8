import { idsOf, type SearchDocument, type SearchSubject } from '../search-subject.ts';

export const taskSubject: SearchSubject = {
  type: 'Task',
  documents: (jobs, keys) => jobs.$queryRaw<SearchDocument[]>`
    SELECT organization_id AS "organizationId", id AS "subjectId", title, description AS lead,
      (SELECT coalesce(string_agg(item ->> 'text', ' '), '') FROM jsonb_array_elements(checklist) item) AS body,
      '' AS language, state, created_at AS at, NULL AS "officeNumber"
    FROM task WHERE id = ANY(${idsOf(keys)}::uuid[]) AND deleted_at IS NULL`,
  table: 'task',
  id: 'r.id',
  present: 'r.deleted_at IS NULL',
  facts: {
    state: 'r.state',
    ownerPersonId: 'r.owner_person_id::text',
    ownerUnitId: 'r.owner_unit_id::text',
    createdById: 'r.created_by_id::text',
  },
  text: 'r.description',
};
