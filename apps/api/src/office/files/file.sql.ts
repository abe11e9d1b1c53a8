import { kindColumn } from './media-types.ts';

const base = `'/api/organizations/' || f.organization_id || '/files/' || f.id`;

/** The day in the organisation: rights end there, not in UTC. */
const today = '(now() AT TIME ZONE o.time_zone)::date';

const mediaWithRights = `(c.media_type LIKE 'image/%' OR c.media_type LIKE 'audio/%' OR c.media_type LIKE 'video/%')`;

/** Each hint as a condition. */
export const hintConditions = {
  expired: `f.expires_on < ${today}`,
  'expires-soon': `f.expires_on BETWEEN ${today} AND ${today} + 30`,
  'consent-withdrawn': `f.consent = 'withdrawn'`,
  'consent-unknown': `(c.media_type LIKE 'image/%' AND f.consent = '')`,
  'licence-unknown': `(${mediaWithRights} AND f.licence = '')`,
} as const;

const hints = Object.entries(hintConditions)
  .map(([hint, condition]) => `CASE WHEN ${condition} THEN '${hint}' END`)
  .join(', ');

/** Records that use the file, deleted ones left out. */
export const usesColumn = `(
  (SELECT count(DISTINCT r.id) FROM (
      SELECT q.press_release_id FROM press_release_picture q WHERE q.organization_id = f.organization_id AND q.file_id = f.id
      UNION ALL SELECT q.press_release_id FROM press_release_medium q
      WHERE q.organization_id = f.organization_id AND (q.file_id = f.id OR q.poster_file_id = f.id)) q
    JOIN press_release r ON r.organization_id = f.organization_id AND r.id = q.press_release_id AND r.deleted_at IS NULL)
  + (SELECT count(*) FROM social_post_picture q
    JOIN social_post s ON s.organization_id = q.organization_id AND s.id = q.social_post_id AND s.deleted_at IS NULL
    WHERE q.organization_id = f.organization_id AND q.file_id = f.id)
  + (SELECT count(DISTINCT t.id) FROM task_evidence e
    JOIN task t ON t.organization_id = e.organization_id AND t.id = e.task_id AND t.deleted_at IS NULL
    WHERE e.organization_id = f.organization_id AND e.file_id = f.id)
  + (SELECT count(*) FROM guest g WHERE g.organization_id = f.organization_id AND g.photo_file_id = f.id)
  + (SELECT count(*) FROM gift g WHERE g.organization_id = f.organization_id AND g.photo_file_id = f.id)
  + (SELECT count(*) FROM (
      SELECT q.visit_id FROM visit_picture q WHERE q.organization_id = f.organization_id AND q.file_id = f.id
      UNION SELECT q.visit_id FROM visit_document q WHERE q.organization_id = f.organization_id AND q.file_id = f.id) q))::int`;

const picture = `${kindColumn} = 'picture'`;

/** Columns of a list item, named as in the contract. */
export const listItemColumns = `
  f.id, f.name, ${kindColumn} AS kind, c.media_type AS "mediaType", c.size, c.width, c.height, f.state, f.refusal,
  json_build_object('id', f.uploaded_by_id, 'name', coalesce(m.display_name, '')) AS "uploadedBy",
  f.author, f.licence, f.consent, f.expires_on AS "expiresOn",
  to_json(array_remove(ARRAY[${hints}], NULL)) AS hints, ${usesColumn} AS uses,
  ${base} || '/content' AS url,
  CASE WHEN f.state = 'ready' AND ${picture} THEN ${base} || '/variants/w640.webp' END AS "previewUrl",
  f.version, f.created_at AS "createdAt", f.deleted_at AS "deletedAt"`;

export const fromFiles = `
  FROM file f
  JOIN stored_content c ON c.organization_id = f.organization_id AND c.sha256 = f.sha256
  JOIN organization o ON o.id = f.organization_id
  LEFT JOIN membership m ON m.organization_id = f.organization_id AND m.person_id = f.uploaded_by_id`;

export const recordColumns = `
  f.sha256,
  (SELECT coalesce(json_agg(json_build_object('name', v.name, 'mediaType', v.media_type, 'width', v.width, 'height', v.height,
      'size', v.size, 'url', ${base} || '/variants/' || v.name) ORDER BY v.width, v.name), '[]')
    FROM file_variant v WHERE v.organization_id = f.organization_id AND v.sha256 = f.sha256 AND f.state = 'ready') AS variants`;
