import { apiModule } from './api-module.ts';

export interface BareStatements {
  list: string;
  deep: string;
  search: string;
  byId: string;
  counts: string;
  create: string;
  calendar: string;
}

/** One prepared statement per row, its answer's JSON built whole by PostgreSQL, from the API's own columns. */
export async function bareStatements(): Promise<BareStatements> {
  const { listItemColumns, fromReleases, recordColumns } = await apiModule();
  const page = (more: string): string => `
    SELECT '{"items":[' || coalesce(string_agg(y.json, ','), '') || '],"next":null}' AS json FROM (
      SELECT row_to_json(x)::text AS json FROM (
        SELECT ${listItemColumns} ${fromReleases} WHERE r.organization_id = $1::uuid AND r.deleted_at IS NULL ${more}
        ORDER BY r.created_at DESC, r.id DESC LIMIT 25) x) y`;
  return {
    list: page(''),
    deep: page('AND (r.created_at, r.id) < ($2::timestamptz, $3::uuid)'),
    search: page(`AND r.id IN (SELECT s.subject_id FROM search_entry s WHERE s.organization_id = $1::uuid
      AND s.subject_type = 'PressRelease' AND s.tsv @@ $2::text::tsquery)`),
    // What the officer may do next is the API's work; the bare server is given it as text.
    byId: `SELECT left(x.json, -1) || ',"allowedActions":' || $3::text || '}' AS json FROM (
      SELECT to_jsonb(x)::text AS json FROM (
        SELECT ${listItemColumns}, ${recordColumns} ${fromReleases} WHERE r.organization_id = $1::uuid AND r.id = $2::uuid) x) x`,
    counts: `SELECT json_build_object('months', json_agg(json_build_object('start', b.start, 'byState', coalesce(c.states, '{}')) ORDER BY b.i))::text AS json
      FROM unnest($4::text[]) WITH ORDINALITY AS b(start, i) LEFT JOIN (
        SELECT month, json_object_agg(state, n) AS states FROM (
          SELECT width_bucket(r.created_at, $5::timestamptz[]) AS month, r.state, count(*)::int AS n FROM press_release r
          WHERE r.organization_id = $1::uuid AND r.deleted_at IS NULL AND r.created_at >= $2::timestamptz AND r.created_at < $3::timestamptz
          GROUP BY 1, 2) s GROUP BY month) c ON c.month = b.i`,
    calendar: `SELECT json_build_object('items', json_agg(row_to_json(x)))::text AS json FROM (
      SELECT b.id, b.title, b.starts_at AS at, b.ends_at AS "endsAt", r.names FROM booking b
        JOIN resource r ON r.organization_id = b.organization_id AND r.id = b.resource_id
        WHERE b.organization_id = $1::uuid AND b.starts_at >= $2::timestamptz AND b.starts_at < $3::timestamptz
      UNION ALL SELECT t.id, t.title, t.due_at, NULL, NULL FROM task t
        WHERE t.organization_id = $1::uuid AND t.deleted_at IS NULL AND t.due_at >= $2::timestamptz AND t.due_at < $3::timestamptz
      UNION ALL SELECT q.id, q.title, q.wanted_on, NULL, NULL FROM support_request q
        WHERE q.organization_id = $1::uuid AND q.wanted_on BETWEEN $4::date AND $5::date
      UNION ALL SELECT i.id, i.title, i.planned_on, NULL, NULL FROM campaign_item i
        WHERE i.organization_id = $1::uuid AND i.planned_on BETWEEN $4::date AND $5::date
      ORDER BY at) x`,
    create: `INSERT INTO press_release (organization_id, id, story_id, kind, language, title, lead, body, body_text, tags, author_id, contributor_ids)
      SELECT $1::uuid, $2::uuid, $2::uuid, b ->> 'kind', b ->> 'language', b ->> 'title', b ->> 'lead', b -> 'body',
        b #>> '{body,content,0,content,0,text}', '{}', $4::uuid, ARRAY[$4::uuid] FROM (SELECT $3::text::jsonb AS b) i
      RETURNING json_build_object('id', id, 'version', version, 'createdAt', created_at)::text AS json`,
  };
}
