/** A person or the head of a unit who is waited for, named; a role is named by the reader's language. */
export const waitsForColumn = (
  row: string,
): string => `CASE WHEN ${row}.waits_for_person_id IS NULL AND ${row}.waits_for_unit_id IS NULL THEN NULL
    ELSE json_build_object('personName', (SELECT p.display_name FROM membership p
        WHERE p.organization_id = ${row}.organization_id AND p.person_id = ${row}.waits_for_person_id),
      'unitNames', (SELECT u.names FROM unit u WHERE u.organization_id = ${row}.organization_id AND u.id = ${row}.waits_for_unit_id)) END`;

/** Columns of a list item, named as in the contract. `r` is the release, `m` its author's membership. */
export const listItemColumns = `
  r.id, r.kind, r.state, r.language, r.over_title AS "overTitle", r.title, r.lead, r.tags,
  json_build_object('id', r.author_id, 'name', m.display_name) AS author,
  CASE WHEN r.number_n IS NULL THEN NULL
    ELSE json_build_object('year', r.number_year, 'kind', r.number_kind, 'n', r.number_n) END AS "officeNumber",
  r.waits_for_role AS "waitsForRole", ${waitsForColumn('r')} AS "waitsFor", r.embargo_until AS "embargoUntil", r.scheduled_for AS "scheduledFor",
  r.published_at AS "publishedAt", r.created_at AS "createdAt", r.updated_at AS "updatedAt", r.version`;

export const joinAuthor = `JOIN membership m ON m.organization_id = r.organization_id AND m.person_id = r.author_id`;

export const fromReleases = `FROM press_release r ${joinAuthor}`;

/** A person's name in the organisation, as the contract's PersonRef. */
const personRef = (id: string): string => `(
  SELECT json_build_object('id', p.person_id, 'name', p.display_name) FROM membership p
  WHERE p.organization_id = r.organization_id AND p.person_id = ${id})`;

/** What the record page shows beyond the list item. */
export const recordColumns = `
  r.sub_title AS "subTitle", r.body, r.place_line AS "placeLine", coalesce(r.topic_ids, '{}') AS "topicIds", r.occurred_at AS "occurredAt", r.place, r.events, r.boilerplate_id AS "boilerplateId", r.story_id AS "storyId",
  r.content_version AS "contentVersion", r.submitted_at AS "submittedAt", r.approved_at AS "approvedAt",
  CASE WHEN r.embargo_overridden_at IS NULL THEN NULL ELSE json_build_object('at', r.embargo_overridden_at,
    'reason', r.embargo_override_reason, 'by', ${personRef('r.embargo_overridden_by_id')}) END AS "embargoOverride",
  CASE WHEN r.schedule_problem IS NULL THEN NULL ELSE json_build_object('cause', r.schedule_problem,
    'failures', r.schedule_failures, 'retryAt', r.schedule_retry_at) END AS "scheduleFailure",
  r.withdrawn_at AS "withdrawnAt", r.deleted_at AS "deletedAt", r.approval_step AS "approvalStep",
  (SELECT coalesce(json_agg(json_build_object('id', p.person_id, 'name', p.display_name) ORDER BY p.display_name), '[]')
    FROM membership p WHERE p.organization_id = r.organization_id AND p.person_id = ANY(r.contributor_ids)) AS contributors,
  (SELECT coalesce(json_agg(json_build_object(
      'fileId', q.file_id, 'caption', q.caption, 'alternativeText', q.alternative_text, 'credit', q.credit,
      'file', json_build_object('name', f.name, 'state', f.state, 'width', c.width, 'height', c.height,
        'url', '/api/organizations/' || f.organization_id || '/files/' || f.id || '/content',
        'previewUrl', CASE WHEN f.state = 'ready'
          THEN '/api/organizations/' || f.organization_id || '/files/' || f.id || '/variants/w640.webp' END)) ORDER BY q.position), '[]')
    FROM press_release_picture q
    JOIN file f ON f.organization_id = q.organization_id AND f.id = q.file_id
    JOIN stored_content c ON c.organization_id = f.organization_id AND c.sha256 = f.sha256
    WHERE q.organization_id = r.organization_id AND q.press_release_id = r.id) AS pictures,
  (SELECT json_build_object('title', b.title, 'text', b.text) FROM boilerplate b
    WHERE b.organization_id = r.organization_id AND b.id = r.boilerplate_id) AS boilerplate,
  (SELECT coalesce(json_agg(json_build_object(
      'fileId', q.file_id, 'posterFileId', q.poster_file_id, 'caption', q.caption, 'credit', q.credit, 'transcript', q.transcript,
      'file', json_build_object('name', f.name, 'state', f.state, 'mediaType', c.media_type, 'kind', split_part(c.media_type, '/', 1),
        'url', '/api/organizations/' || f.organization_id || '/files/' || f.id || '/content'),
      'posterUrl', '/api/organizations/' || f.organization_id || '/files/' || q.poster_file_id || '/variants/w640.webp') ORDER BY q.position), '[]')
    FROM press_release_medium q
    JOIN file f ON f.organization_id = q.organization_id AND f.id = q.file_id
    JOIN stored_content c ON c.organization_id = f.organization_id AND c.sha256 = f.sha256
    WHERE q.organization_id = r.organization_id AND q.press_release_id = r.id) AS media,
  (SELECT coalesce(json_agg(json_build_object('step', s.i - 1, 'role', s.role,
      'names', r.approval_plan -> (s.i - 1)::int -> 'names',
      'personName', (SELECT p.display_name FROM membership p WHERE p.organization_id = r.organization_id
        AND p.person_id = (r.approval_plan -> (s.i - 1)::int -> 'decider' ->> 'personId')::uuid),
      'unitNames', (SELECT u.names FROM unit u WHERE u.organization_id = r.organization_id
        AND u.id = (r.approval_plan -> (s.i - 1)::int -> 'decider' ->> 'headOfUnitId')::uuid),
      'waitedSince', CASE WHEN d.id IS NOT NULL THEN d.waited_since WHEN r.state = 'in-review' AND s.i - 1 = r.approval_step THEN r.waits_since END,
      'dueAt', CASE WHEN d.id IS NOT NULL THEN d.due_at WHEN r.state = 'in-review' AND s.i - 1 = r.approval_step THEN r.waits_due_at END,
      'decision', d.decision, 'reason', coalesce(d.reason, ''),
      'decidedAt', d.decided_at, 'decidedBy', ${personRef('d.decided_by_id')}, 'onBehalfOf', ${personRef('d.on_behalf_of_id')}) ORDER BY s.i), '[]')
    FROM unnest(r.approval_roles) WITH ORDINALITY AS s(role, i)
    LEFT JOIN LATERAL (SELECT * FROM press_release_approval a
      WHERE a.organization_id = r.organization_id AND a.press_release_id = r.id AND a.step = s.i - 1
        AND a.correction_id IS NULL
        -- A correction makes a new text of what was published, with decisions of its own; those on the release still stand.
        AND (a.content_version = r.content_version OR r.state IN ('published', 'withdrawn')) ORDER BY a.decided_at DESC LIMIT 1) d ON true) AS "approvalSteps",
  (SELECT coalesce(json_agg(json_build_object('id', l.id, 'language', l.language, 'state', l.state, 'title', l.title,
      'behind', coalesce(l.translated_from < r0.content_version, false), 'updatedAt', l.updated_at) ORDER BY l.language), '[]')
    FROM press_release l
    LEFT JOIN press_release r0 ON r0.organization_id = l.organization_id AND r0.id = l.story_id
    WHERE l.organization_id = r.organization_id AND l.story_id = r.story_id AND l.deleted_at IS NULL) AS languages,
  (SELECT '/n/' || o.slug || '/' || p.language || '/' || p.slug FROM publication p JOIN organization o ON o.id = p.organization_id
    WHERE p.organization_id = r.organization_id AND p.press_release_id = r.id AND p.current) AS "publicUrl",
  (SELECT coalesce(json_agg(json_build_object('n', p.n, 'publishedAt', p.published_at, 'note', p.correction_note,
      'url', '/n/' || o.slug || '/' || c.language || '/' || c.slug || CASE WHEN p.current THEN '' ELSE '/versions/' || p.n END)
      ORDER BY p.n DESC), '[]')
    FROM publication p JOIN organization o ON o.id = p.organization_id
    JOIN publication c ON c.organization_id = p.organization_id AND c.press_release_id = p.press_release_id AND c.current
    WHERE p.organization_id = r.organization_id AND p.press_release_id = r.id) AS publications,
  coalesce((SELECT p.withdrawal_note FROM publication p
    WHERE p.organization_id = r.organization_id AND p.press_release_id = r.id AND p.current), '') AS "withdrawalNote"`;

/** The correction in work; shown only to those who may read corrections. */
export const openCorrectionColumn = `
  (SELECT json_build_object('id', k.id, 'state', k.state, 'waitsForRole', k.waits_for_role, 'deciderIds', k.decider_ids, 'waitsForPersonId', k.waits_for_person_id, 'waitsForUnitId', k.waits_for_unit_id, 'author', ${personRef('k.author_id')})
    FROM press_release_correction k WHERE k.organization_id = r.organization_id AND k.press_release_id = r.id
      AND k.state IN ('writing', 'in-review', 'approved')) AS "openCorrection"`;

/** The request for support that it was made from; who may not read it is not told. */
export const supportRequestColumn = `
  (SELECT json_build_object('id', s.id, 'title', s.title, 'ownerUnitId', s.unit_id, 'createdById', s.requested_by_id) FROM support_request s
    WHERE s.organization_id = r.organization_id AND s.became_type = 'PressRelease' AND s.became_id = r.id LIMIT 1) AS "supportRequest"`;
