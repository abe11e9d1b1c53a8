import type { PressReleaseListQuery } from '@ravabet/contracts/newsdesk/press-releases';
import type { Ability, Actor } from '@ravabet/permissions';
import { decidingPersons, decidingRoles, decidingUnits } from '@ravabet/permissions';
import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { readable } from '../../platform/ability.ts';
import { SqlText } from '../../platform/sql-text.ts';

export const factColumns = {
  state: 'r.state',
  authorId: 'r.author_id::text',
  waitsForRole: 'r.waits_for_role',
  waitsForPersonId: 'r.waits_for_person_id::text',
  waitsForUnitId: 'r.waits_for_unit_id::text',
};

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
    const [inRoles, inPersons, inUnits] = [
      sql.bind(decidingRoles(actor), 'text[]'),
      sql.bind(decidingPersons(actor), 'uuid[]'),
      sql.bind(decidingUnits(actor), 'uuid[]'),
    ];
    const waits = (
      row: string,
    ) => `((${row}.waits_for_role = ANY(${inRoles}) OR ${row}.waits_for_person_id = ANY(${inPersons})
      OR ${row}.waits_for_unit_id = ANY(${inUnits})) AND NOT (${mine} = ANY(${row}.contributor_ids)))`;
    sql.where(`(${waits('r')} OR (r.state = 'changes-requested' AND r.author_id = ${mine})
      OR EXISTS (SELECT 1 FROM press_release_correction k WHERE k.organization_id = r.organization_id
        AND k.press_release_id = r.id AND ${waits('k')}))`);
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
