import { comingEventStates, type EventFilters } from '@ravabet/contracts/protocol/events';
import type { Ability, Actor } from '@ravabet/permissions';
import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { readable } from '../../platform/ability.ts';
import { SqlText } from '../../platform/sql-text.ts';

/** The filters as SQL over `event r`; `$1` is the organisation. */
export function eventConditions(actor: Actor, ability: Ability, filters: EventFilters): SqlText {
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
  sql.whereReadable(readable(ability, 'Event'), {});
  sql.where(`r.is_template = ${sql.bind(filters.templates === true, 'boolean')}`);
  if (filters.state) sql.where(`r.state = ${sql.bind(filters.state, 'text')}`);
  if (filters.kind) sql.where(`r.kind = ${sql.bind(filters.kind, 'text')}`);
  if (filters.coming) sql.where(`r.state = ANY(${sql.bind([...comingEventStates], 'text[]')})`);
  if (filters.ownerId) sql.where(`r.owner_id = ${sql.bind(filters.ownerId, 'uuid')}`);
  if (filters.unitId) sql.where(`r.unit_id = ${sql.bind(filters.unitId, 'uuid')}`);
  if (filters.occasionId) sql.where(`r.occasion_id = ${sql.bind(filters.occasionId, 'uuid')}`);
  if (filters.from) sql.where(`r.ends_at > ${sql.bind(filters.from, 'timestamptz')}`);
  if (filters.until) sql.where(`r.starts_at < ${sql.bind(filters.until, 'timestamptz')}`);
  if (filters.q?.trim()) {
    const words = toPrefixTsQuery(searchTokens(filters.q));
    if (words === '') sql.where('false');
    else {
      sql.where(`r.id IN (SELECT s.subject_id FROM search_entry s WHERE s.organization_id = $1::uuid
        AND s.subject_type = 'Event' AND s.tsv @@ ${sql.bind(words, 'text')}::tsquery)`);
    }
  }
  return sql;
}
