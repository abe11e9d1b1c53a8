import type { Tx } from '@ravabet/db';

export interface FoundUse {
  subjectType: 'PressRelease' | 'SocialPost' | 'Task' | 'SupportRequest' | 'Guest' | 'Gift' | 'Visit';
  subjectId: string;
  title: string;
  state: string;
  /** what rules look at */
  facts: Record<string, string | null>;
}

/** Every record that uses the file, deleted ones left out; also those that the person may not read. */
export function findFileUses(tx: Tx, organizationId: string, fileId: string): Promise<FoundUse[]> {
  return tx.$queryRaw<FoundUse[]>`
    SELECT DISTINCT 'PressRelease' AS "subjectType", r.id AS "subjectId", r.title, r.state,
      jsonb_build_object('state', r.state, 'authorId', r.author_id, 'waitsForRole', r.waits_for_role,
        'waitsForPersonId', r.waits_for_person_id, 'waitsForUnitId', r.waits_for_unit_id) AS facts
    FROM press_release_picture q
    JOIN press_release r ON r.organization_id = q.organization_id AND r.id = q.press_release_id AND r.deleted_at IS NULL
    WHERE q.organization_id = ${organizationId}::uuid AND q.file_id = ${fileId}::uuid
    UNION
    SELECT 'PressRelease', r.id, r.title, r.state,
      jsonb_build_object('state', r.state, 'authorId', r.author_id, 'waitsForRole', r.waits_for_role)
    FROM press_release_medium q
    JOIN press_release r ON r.organization_id = q.organization_id AND r.id = q.press_release_id AND r.deleted_at IS NULL
    WHERE q.organization_id = ${organizationId}::uuid AND ${fileId}::uuid IN (q.file_id, q.poster_file_id)
    UNION ALL
    SELECT 'SocialPost', s.id, left(split_part(btrim(s.text), E'\\n', 1), 80), s.state,
      jsonb_build_object('state', s.state, 'authorId', s.author_id)
    FROM social_post_picture q
    JOIN social_post s ON s.organization_id = q.organization_id AND s.id = q.social_post_id AND s.deleted_at IS NULL
    WHERE q.organization_id = ${organizationId}::uuid AND q.file_id = ${fileId}::uuid
    UNION ALL
    SELECT DISTINCT 'Task', t.id, t.title, t.state,
      jsonb_build_object('ownerPersonId', t.owner_person_id, 'ownerUnitId', t.owner_unit_id, 'createdById', t.created_by_id)
    FROM task_evidence e
    JOIN task t ON t.organization_id = e.organization_id AND t.id = e.task_id AND t.deleted_at IS NULL
    WHERE e.organization_id = ${organizationId}::uuid AND e.file_id = ${fileId}::uuid
    UNION ALL
    SELECT DISTINCT 'SupportRequest', s.id, s.title, s.state,
      jsonb_build_object('ownerUnitId', s.unit_id, 'createdById', s.requested_by_id)
    FROM support_delivery d
    JOIN support_request s ON s.organization_id = d.organization_id AND s.id = d.request_id
    WHERE d.organization_id = ${organizationId}::uuid AND d.file_id = ${fileId}::uuid
    UNION ALL
    SELECT 'Guest', g.id, coalesce(nullif(g.name_persian, ''), nullif(g.name_latin, ''), g.name_chinese),
      CASE WHEN g.archived_at IS NULL THEN 'active' ELSE 'archived' END, '{}'::jsonb
    FROM guest g WHERE g.organization_id = ${organizationId}::uuid AND g.photo_file_id = ${fileId}::uuid
    UNION ALL
    SELECT 'Gift', g.id, g.item, g.state, '{}'::jsonb
    FROM gift g WHERE g.organization_id = ${organizationId}::uuid AND g.photo_file_id = ${fileId}::uuid
    UNION ALL
    SELECT 'Visit', v.id, v.title, v.state, jsonb_build_object('ownerUnitId', v.unit_id, 'createdById', v.created_by_id)
    FROM visit v WHERE v.organization_id = ${organizationId}::uuid AND v.id IN (
      SELECT q.visit_id FROM visit_picture q WHERE q.organization_id = ${organizationId}::uuid AND q.file_id = ${fileId}::uuid
      UNION SELECT q.visit_id FROM visit_document q WHERE q.organization_id = ${organizationId}::uuid AND q.file_id = ${fileId}::uuid)`;
}
