import type { CampaignLink, LinkedType } from '@ravabet/contracts/newsdesk/campaigns';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { readable } from '../../platform/ability.ts';
import type { MayRead } from '../../platform/record-card.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';
import { mayReadPressRelease } from '../press-releases/share/may-read-press-release.ts';
import { mayReadSocialPost } from '../social-posts/share/may-read-social-post.ts';

/** How records of one room are shown among what carries messages. `p` is the record's own table; `day` is a function of an instant. */
interface LinkedRecords {
  readonly table: string;
  readonly title: string;
  readonly language: string;
  readonly state: string;
  readonly at: string;
  readonly present: string;
  readonly rules: Readonly<Record<string, string>>;
  readonly mayRead: MayRead;
}

/** Every kind of record that can be linked; a room that joins adds its own here. */
const linkedRecords: Record<LinkedType, LinkedRecords> = {
  PressRelease: {
    table: 'press_release',
    title: 'p.title',
    language: 'p.language',
    state: 'p.state',
    at: 'coalesce(p.published_at, p.scheduled_for, p.embargo_until)',
    present: 'p.deleted_at IS NULL',
    rules: { state: 'p.state', authorId: 'p.author_id::text', waitsForRole: 'p.waits_for_role' },
    mayRead: mayReadPressRelease,
  },
  SocialPost: {
    table: 'social_post',
    title: `left(split_part(btrim(p.text), E'\\n', 1), 80)`,
    language: `(SELECT c.language FROM channel c WHERE c.organization_id = p.organization_id AND c.id = p.channel_id)`,
    state: 'p.state',
    at: 'coalesce(p.published_at, p.scheduled_for)',
    present: 'p.deleted_at IS NULL',
    rules: { state: 'p.state', authorId: 'p.author_id::text' },
    mayRead: mayReadSocialPost,
  },
};

/** Whether the person may read the record, so that it can be linked. */
export async function mayReadLinked(tx: Tx, actor: Actor, ability: Ability, type: LinkedType, id: string) {
  return (await linkedRecords[type].mayRead(tx, actor, ability, id)) !== null;
}

/** What a campaign's links lead to, as far as the person may read it, by the day it came or comes out. */
export async function readCampaignLinks(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  campaignId: string,
): Promise<CampaignLink[]> {
  const found: CampaignLink[] = [];
  for (const [type, records] of Object.entries(linkedRecords)) {
    const sql = new SqlText();
    sql.where(`l.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
    sql.where(`l.campaign_id = ${sql.bind(campaignId, 'uuid')} AND l.subject_type = '${type}' AND ${records.present}`);
    sql.whereReadable(readable(ability, type as LinkedType), records.rules);
    const text = `
      SELECT l.id, l.subject_type AS "subjectType", l.subject_id AS "subjectId", ${records.title} AS title, ${records.language} AS language,
        ${records.state} AS state, ((${records.at} AT TIME ZONE o.time_zone)::date)::text AS "on", l.message_ids::text[] AS "messageIds"
      FROM campaign_link l JOIN ${records.table} p ON p.organization_id = l.organization_id AND p.id = l.subject_id
      JOIN organization o ON o.id = l.organization_id
      WHERE ${sql.conditions} ORDER BY ${records.at} NULLS LAST, l.id`;
    found.push(...(await reader.rows<CampaignLink>(actor.organizationId, readOf('campaign_links', text), sql.values)));
  }
  return found;
}
