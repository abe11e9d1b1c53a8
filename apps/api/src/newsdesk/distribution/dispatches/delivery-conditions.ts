import type { DeliveriesQuery } from '@ravabet/contracts/newsdesk/distribution';
import { normalizeForSearch } from '@ravabet/persian-text';
import { SqlText } from '../../../platform/sql-text.ts';

export type DeliveryFilters = Omit<DeliveriesQuery, 'limit' | 'cursor'>;

/** The filters of a dispatch's recipients as SQL over `delivery v`. */
export function deliveryConditions(organizationId: string, dispatchId: string, filters: DeliveryFilters): SqlText {
  const sql = new SqlText();
  sql.where(
    `v.organization_id = ${sql.bind(organizationId, 'uuid')} AND v.dispatch_id = ${sql.bind(dispatchId, 'uuid')}`,
  );
  if (filters.state) sql.where(`v.state = ${sql.bind(filters.state, 'text')}`);
  if (filters.q) {
    // Of one dispatch only; names as they stand, in any case, with the two letters that keyboards confuse read as one.
    const word = sql.bind(normalizeForSearch(filters.q), 'text');
    sql.where(`strpos(translate(lower(v.name || ' ' || v.mail || ' ' || v.outlet), 'يكة‌', 'یکه '), ${word}) > 0`);
  }
  return sql;
}
