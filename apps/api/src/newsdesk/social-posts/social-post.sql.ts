import type { Prisma } from '@ravabet/db';
import { joinPicture, pictureFactsColumn } from '../../office/files/share/picture-facts.ts';

const personRef = (
  id: string,
) => `(SELECT json_build_object('id', m.person_id, 'name', m.display_name) FROM membership m
  WHERE m.organization_id = r.organization_id AND m.person_id = ${id})`;

/** Columns of a list item, named as in the contract. `r` is the post. */
export const listItemColumns = `
  r.id, r.state, r.text,
  (SELECT json_build_object('id', c.id, 'name', c.name, 'kind', c.kind, 'language', c.language) FROM channel c
    WHERE c.organization_id = r.organization_id AND c.id = r.channel_id) AS channel,
  (SELECT json_build_object('id', p.id, 'title', p.title, 'state', p.state) FROM press_release p
    WHERE p.organization_id = r.organization_id AND p.id = r.press_release_id) AS release,
  ${personRef('r.author_id')} AS author,
  r.scheduled_for AS "scheduledFor", r.with_release AS "withRelease", r.published_at AS "publishedAt", r.public_url AS "publicUrl",
  r.created_at AS "createdAt", r.updated_at AS "updatedAt", r.version`;

/** What the record page shows beyond the list item. */
export const recordColumns = `
  r.with_link AS "withLink", r.sent_text AS "sentText", r.next_try_at AS "nextTryAt", r.task_id AS "taskId", r.proof,
  r.external_id AS "externalId", r.deleted_at AS "deletedAt",
  (SELECT c.length_limit FROM channel c WHERE c.organization_id = r.organization_id AND c.id = r.channel_id) AS "lengthLimit",
  (SELECT o.slug || '/' || p.language || '/' || p.slug FROM publication p JOIN organization o ON o.id = p.organization_id
    WHERE p.organization_id = r.organization_id AND p.press_release_id = r.press_release_id AND p.current
      AND p.withdrawn_at IS NULL) AS "releaseAddress",
  (SELECT coalesce(json_agg(${pictureFactsColumn} || jsonb_build_object('alternativeText', q.alternative_text) ORDER BY q.position), '[]')
    FROM social_post_picture q ${joinPicture('q.organization_id', 'q.file_id')}
    WHERE q.organization_id = r.organization_id AND q.social_post_id = r.id) AS pictures,
  (SELECT coalesce(json_agg(json_build_object('id', m.person_id, 'name', m.display_name) ORDER BY m.display_name), '[]')
    FROM membership m WHERE m.organization_id = r.organization_id AND m.person_id = ANY(r.contributor_ids)) AS contributors,
  (SELECT coalesce(json_agg(json_build_object('n', a.n, 'outcome', a.outcome, 'cause', a.cause, 'detail', a.detail, 'at', a.at)
    ORDER BY a.n DESC), '[]') FROM social_post_attempt a
    WHERE a.organization_id = r.organization_id AND a.social_post_id = r.id) AS attempts,
  EXISTS (SELECT 1 FROM publishing_freeze f WHERE f.organization_id = r.organization_id) AS frozen`;

export const verbColumns = {
  id: true,
  channelId: true,
  state: true,
  text: true,
  withLink: true,
  pressReleaseId: true,
  authorId: true,
  contributorIds: true,
  scheduledFor: true,
  withRelease: true,
  handedOver: true,
  tries: true,
  taskId: true,
  version: true,
  deletedAt: true,
  channel: true,
  pictures: { select: { fileId: true, alternativeText: true }, orderBy: { position: 'asc' } },
} satisfies Prisma.SocialPostSelect;
