import { openVisitStates, type VisitFilters } from '@ravabet/contracts/protocol/visits';
import type { Ability, Actor } from '@ravabet/permissions';
import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { readable } from '../../platform/ability.ts';
import { SqlText } from '../../platform/sql-text.ts';
import { visitReadable } from './share/visit-readable.ts';

/** The filters as SQL over `visit r`; `$1` is the organisation. */
export function visitConditions(actor: Actor, ability: Ability, filters: VisitFilters, timeZone: string): SqlText {
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
  sql.where(visitReadable(sql, readable(ability, 'Visit')));
  if (filters.state) sql.where(`r.state = ${sql.bind(filters.state, 'text')}`);
  if (filters.open !== undefined) {
    sql.where(`(r.state = ANY(${sql.bind([...openVisitStates], 'text[]')})) = ${sql.bind(filters.open, 'boolean')}`);
  }
  if (filters.origin) sql.where(`r.origin = ${sql.bind(filters.origin, 'text')}`);
  if (filters.mine) sql.where(`${sql.bind(actor.personId, 'uuid')} IN (r.host_id, r.officer_id, r.created_by_id)`);
  const zone = sql.bind(timeZone, 'text');
  sql.where(`${zone} <> ''`);
  if (filters.from) sql.where(`r.ends_at >= (${sql.bind(filters.from, 'date')}::timestamp AT TIME ZONE ${zone})`);
  if (filters.until) {
    sql.where(`r.starts_at < ((${sql.bind(filters.until, 'date')} + 1)::timestamp AT TIME ZONE ${zone})`);
  }
  if (filters.q?.trim()) {
    const words = toPrefixTsQuery(searchTokens(filters.q));
    if (words === '') sql.where('false');
    else {
      sql.where(`r.id IN (SELECT s.subject_id FROM search_entry s WHERE s.organization_id = $1::uuid
        AND s.subject_type = 'Visit' AND s.tsv @@ ${sql.bind(words, 'text')}::tsquery)`);
    }
  }
  return sql;
}
