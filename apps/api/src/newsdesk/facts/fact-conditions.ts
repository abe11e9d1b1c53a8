import type { FactListQuery } from '@ravabet/contracts/newsdesk/facts';
import type { Ability, Actor } from '@ravabet/permissions';
import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { readable } from '../../platform/ability.ts';
import { SqlText } from '../../platform/sql-text.ts';
import { factState, ruleColumns } from './fact.sql.ts';

export type FactFilters = Omit<FactListQuery, 'limit' | 'cursor' | 'sort' | 'language'>;

/** The filters as SQL over `fact r`; `$1` is the organisation. Retired ones are shown to who asks for them. */
export function factConditions(actor: Actor, ability: Ability, filters: FactFilters): SqlText {
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
  sql.whereReadable(readable(ability, 'Fact'), ruleColumns);
  sql.where(filters.state ? `${factState} = ${sql.bind(filters.state, 'text')}` : 'r.retired_at IS NULL');
  if (filters.ownerPersonId) sql.where(`r.owner_person_id = ${sql.bind(filters.ownerPersonId, 'uuid')}`);
  if (filters.ownerUnitId) sql.where(`r.owner_unit_id = ${sql.bind(filters.ownerUnitId, 'uuid')}`);
  if (filters.mine) {
    const units = [...actor.headedUnitIds, ...(actor.unitId ? [actor.unitId] : [])];
    sql.where(
      `(r.owner_person_id = ${sql.bind(actor.personId, 'uuid')} OR r.owner_unit_id = ANY(${sql.bind(units, 'uuid[]')}))`,
    );
  }
  if (filters.q?.trim()) {
    const words = toPrefixTsQuery(searchTokens(filters.q));
    if (words === '') sql.where('false');
    else {
      sql.where(`r.id IN (SELECT s.subject_id FROM search_entry s WHERE s.organization_id = $1::uuid
        AND s.subject_type = 'Fact' AND s.tsv @@ ${sql.bind(words, 'text')}::tsquery)`);
    }
  }
  return sql;
}
