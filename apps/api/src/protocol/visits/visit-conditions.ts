import { openVisitStates, type VisitFilters } from '@ravabet/contracts/protocol/visits';
import type { Ability, Actor, Conditions } from '@ravabet/permissions';
import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { readable } from '../../platform/ability.ts';
import { SqlText } from '../../platform/sql-text.ts';
import { peopleOf, unitsOf } from './visit-facts.ts';

/** The filters as SQL over `visit r`; `$1` is the organisation. */
export function visitConditions(actor: Actor, ability: Ability, filters: VisitFilters, timeZone: string): SqlText {
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
  whereVisitReadable(sql, readable(ability, 'Visit'));
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

/** As `SqlText.whereReadable`, with the facts that are lists: who and which units have a part in the visit. */
export function whereVisitReadable(sql: SqlText, allowed: boolean | Conditions[]): void {
  if (allowed !== true) sql.where(visitAlternatives(sql, allowed));
}

/** The same as a condition to be put somewhere else. */
export function visitAlternatives(sql: SqlText, allowed: boolean | Conditions[]): string {
  if (typeof allowed === 'boolean') return String(allowed);
  const parts = allowed.map((conditions) => {
    const { involvedPersonIds, involvedUnitIds } = conditions;
    if (typeof involvedPersonIds === 'string') return `${sql.bind(involvedPersonIds, 'uuid')} IN (${peopleOf})`;
    if (typeof involvedUnitIds === 'object') {
      return `EXISTS (SELECT 1 FROM (${unitsOf}) u(id) WHERE u.id = ANY(${sql.bind([...involvedUnitIds.$in], 'uuid[]')}))`;
    }
    return sql.alternatives([conditions], { ownerUnitId: 'r.unit_id::text', createdById: 'r.created_by_id::text' });
  });
  return `(${parts.join(' OR ')})`;
}
