import { openSupportStates, type SupportRequestFilters } from '@ravabet/contracts/protocol/support-requests';
import type { Ability, Actor } from '@ravabet/permissions';
import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { readable } from '../../platform/ability.ts';
import { SqlText } from '../../platform/sql-text.ts';
import { isOverdue, ruleColumns } from './support-request.sql.ts';

/** The filters as SQL over `support_request r`; `$1` is the organisation. */
export function supportRequestConditions(actor: Actor, ability: Ability, filters: SupportRequestFilters): SqlText {
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
  sql.whereReadable(readable(ability, 'SupportRequest'), ruleColumns);
  if (filters.state) sql.where(`r.state = ${sql.bind(filters.state, 'text')}`);
  if (filters.open) sql.where(`r.state = ANY(${sql.bind([...openSupportStates], 'text[]')})`);
  if (filters.overdue) sql.where(isOverdue);
  if (filters.late) sql.where(`r.is_late AND r.late_allowed_by_id IS NULL AND r.state IN ('submitted', 'triaged')`);
  if (filters.serviceId) sql.where(`r.service_id = ${sql.bind(filters.serviceId, 'uuid')}`);
  if (filters.unitId) sql.where(`r.unit_id = ${sql.bind(filters.unitId, 'uuid')}`);
  if (filters.assigneeId) sql.where(`r.assignee_id = ${sql.bind(filters.assigneeId, 'uuid')}`);
  if (filters.q?.trim()) {
    const words = toPrefixTsQuery(searchTokens(filters.q));
    if (words === '') sql.where('false');
    else {
      sql.where(`r.id IN (SELECT s.subject_id FROM search_entry s WHERE s.organization_id = $1::uuid
        AND s.subject_type = 'SupportRequest' AND s.tsv @@ ${sql.bind(words, 'text')}::tsquery)`);
    }
  }
  return sql;
}
