import { fromJalali } from '@ravabet/calendars';
import type { GiftListQuery } from '@ravabet/contracts/protocol/gifts';
import { nameQuery } from '@ravabet/persian-text';
import { SqlText } from '../../platform/sql-text.ts';
import { itemKey } from './item-key.ts';

/** What the register is narrowed to. `r` is the gift, `g` the guest. */
export function giftConditions(organizationId: string, query: Omit<GiftListQuery, 'limit' | 'cursor'>): SqlText {
  const { q = '', state, direction, guestId, year } = query;
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(organizationId, 'uuid')}`);
  if (state) sql.where(`r.state = ${sql.bind(state, 'text')}`);
  if (direction) sql.where(`r.direction = ${sql.bind(direction, 'text')}`);
  if (guestId) sql.where(`r.guest_id = ${sql.bind(guestId, 'uuid')}`);
  if (year) {
    sql.where(`r.held_on >= ${sql.bind(fromJalali(year, 1, 1), 'date')}`);
    sql.where(`r.held_on < ${sql.bind(fromJalali(year + 1, 1, 1), 'date')}`);
  }
  if (q.trim() !== '') {
    const name = nameQuery(q);
    const inItem = `position(${sql.bind(itemKey(q), 'text')} IN r.item_key) > 0`;
    sql.where(name === '' ? inItem : `(${inItem} OR g.tsv @@ ${sql.bind(name, 'tsquery')})`);
  }
  return sql;
}
