/** Columns of a list item, named as in the contract. `d` is the dispatch, `r` its release. */
export const dispatchItemColumns = `
  d.id, json_build_object('id', r.id, 'title', r.title, 'language', r.language) AS "pressRelease",
  d.purpose, d.state, d.timing, d.scheduled_for AS "scheduledFor", d.total,
  (SELECT coalesce(json_object_agg(c.state, c.n), '{}') FROM (SELECT v.state, count(*)::int AS n FROM delivery v
    WHERE v.organization_id = d.organization_id AND v.dispatch_id = d.id GROUP BY v.state) c) AS counts,
  d.created_at AS "createdAt", d.started_at AS "startedAt", d.finished_at AS "finishedAt", d.version`;

export const fromDispatches = `FROM dispatch d JOIN press_release r ON r.organization_id = d.organization_id AND r.id = d.press_release_id`;

const personRef = (id: string): string => `(
  SELECT json_build_object('id', p.person_id, 'name', p.display_name) FROM membership p
  WHERE p.organization_id = d.organization_id AND p.person_id = ${id})`;

/** What the record page shows beyond the list item. */
export const dispatchRecordColumns = `
  (SELECT coalesce(json_agg(json_build_object('id', l.id, 'name', l.name) ORDER BY l.name), '[]') FROM recipient_list l
    WHERE l.organization_id = d.organization_id AND l.id = ANY(d.list_ids)) AS lists,
  (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'mail', c.mail) ORDER BY c.name), '[]') FROM recipient c
    WHERE c.organization_id = d.organization_id AND c.id = ANY(d.recipient_ids)) AS recipients,
  '{"fa":"","ar":"","en":"","zh":""}'::jsonb || d.subjects AS subjects, d.reply_to AS "replyTo",
  CASE WHEN d.purpose = 'release' AND r.state NOT IN ('published', 'withdrawn') THEN '["now","published","at"]'::json
    ELSE '["now","at"]'::json END AS timings,
  ${personRef('d.prepared_by_id')} AS "preparedBy", ${personRef('d.sent_by_id')} AS "sentBy", d.trouble,
  (SELECT count(*)::int FROM delivery v WHERE v.organization_id = d.organization_id AND v.dispatch_id = d.id
    AND v.state = 'bounced' AND v.soft_bounces > 0) AS "softBounces",
  (SELECT coalesce(json_agg(DISTINCT coalesce(c.value->>'textLanguage', c.key)), '[]') FROM jsonb_each(d.contents) c) AS languages`;

/** What a recipient under embargo did stands with their own link, which may be older than this dispatch. */
const ofEmbargoLink = (column: 'accepted_at' | 'asked_for_files_at'): string => `(
  SELECT l.${column} FROM embargo_link l JOIN dispatch d ON d.organization_id = l.organization_id AND d.press_release_id = l.press_release_id
  WHERE d.organization_id = v.organization_id AND d.id = v.dispatch_id AND d.purpose = 'embargo' AND l.recipient_id = v.recipient_id
    AND l.revoked_at IS NULL LIMIT 1)`;

/** Columns of a delivery, named as in the contract. */
export const deliveryColumns = `
  v.id, v.name, v.mail, v.outlet, v.language, v.state, v.attempts, v.next_try_at AS "nextTryAt", v.sent_at AS "sentAt",
  v.bounced_at AS "bouncedAt", v.reply, ${ofEmbargoLink('accepted_at')} AS "acceptedEmbargoAt", ${ofEmbargoLink('asked_for_files_at')} AS "askedForFilesAt"`;
