import type { Conditions } from '@ravabet/permissions';
import type { SqlText } from '../../../platform/sql-text.ts';
import { peopleOf, unitsOf } from '../visit-facts.ts';

/** Which visits `r` may be read, as `SqlText.alternatives`, with the facts that are lists: who and which units have a part in the visit. */
export function visitReadable(sql: SqlText, allowed: boolean | Conditions[]): string {
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
