import type { PressReleaseListQuery } from '@ravabet/contracts/newsdesk/press-releases';
import type { Ability, Actor } from '@ravabet/permissions';
import { decidingRoles } from '@ravabet/permissions';
import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { readable } from '../../platform/ability.ts';
import { SqlText } from '../../platform/sql-text.ts';

const factColumns = { state: 'r.state', authorId: 'r.author_id::text', waitsForRole: 'r.waits_for_role' };

export type PressReleaseFilters = Omit<PressReleaseListQuery, 'limit' | 'cursor' | 'sort'>;

/** The filters of a list as SQL over `press_release r`; `$1` is the organisation. */
export function listConditions(actor: Actor, ability: Ability, filters: PressReleaseFilters): SqlText {
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
  sql.where(filters.deleted ? 'r.deleted_at IS NOT NULL' : 'r.deleted_at IS NULL');
  sql.whereReadable(readable(ability, 'PressRelease'), factColumns);
  if (filters.state) sql.where(`r.state = ${sql.bind(filters.state, 'text')}`);
  if (filters.kind) sql.where(`r.kind = ${sql.bind(filters.kind, 'text')}`);
  if (filters.language) sql.where(`r.language = ${sql.bind(filters.language, 'text')}`);
  if (filters.authorId) sql.where(`r.author_id = ${sql.bind(filters.authorId, 'uuid')}`);
  if (filters.tag) sql.where(`${sql.bind(filters.tag, 'text')} = ANY(r.tags)`);
  if (filters.topicId) sql.where(`${sql.bind(filters.topicId, 'uuid')} = ANY(r.topic_ids)`);
  if (filters.from) sql.where(`r.created_at >= ${sql.bind(filters.from, 'timestamptz')}`);
  if (filters.until) sql.where(`r.created_at < ${sql.bind(filters.until, 'timestamptz')}`);
  if (filters.waitsForMe) {
    const mine = sql.bind(actor.personId, 'uuid');
    const waits = `r.waits_for_role = ANY(${sql.bind(decidingRoles(actor), 'text[]')}) AND NOT (${mine} = ANY(r.contributor_ids))`;
    const correction = `EXISTS (SELECT 1 FROM press_release_correction k WHERE k.organization_id = r.organization_id
      AND k.press_release_id = r.id AND k.waits_for_role = ANY(${sql.bind(decidingRoles(actor), 'text[]')}) AND NOT (${mine} = ANY(k.contributor_ids)))`;
    sql.where(`((${waits}) OR (${correction}) OR (r.state = 'changes-requested' AND r.author_id = ${mine}))`);
  }
  if (filters.q) {
    const words = toPrefixTsQuery(searchTokens(filters.q));
    if (words === '') sql.where('false');
    else {
      sql.where(`r.id IN (SELECT s.subject_id FROM search_entry s WHERE s.organization_id = $1::uuid
        AND s.subject_type = 'PressRelease' AND s.tsv @@ ${sql.bind(words, 'text')}::tsquery)`);
    }
  }
  return sql;
}
